import "server-only";
import { fail, ok, type Result } from "@/lib/result";
import {
  type CommentAct,
  type CommentStatus,
  type DraftComment,
  type NewComment,
  readCommentStatus,
  statusAfter,
} from "@/lib/speech/draft-comment";
import { type TextAnchor, textAnchorSchema } from "@/lib/speech/text-anchor";
import { type CommentRefusal, findComment, onOpenDraft } from "./comments-of-draft";
import { isUuid } from "./is-uuid";
import { toJson } from "./json";
import { type OrganisationScope, ownedBy } from "./organisation-scope";
import { storableText } from "./storable-text";
import { unitDatabase } from "./unit-database";

/** More remarks on one draft are no longer a review. */
const MAX_COMMENTS = 500;

/** Remarks on a draft, oldest first; null when there is no such draft. */
export async function listComments(
  scope: OrganisationScope,
  draftId: string,
): Promise<DraftComment[] | null> {
  if (!isUuid(draftId)) return null;
  const named = { include: { author: { select: { name: true } } } } as const;
  const draft = await unitDatabase(scope).draft.findFirst({
    where: { id: draftId, ...ownedBy(scope), deletedAt: null },
    select: {
      comments: {
        orderBy: [{ createdAt: "asc" }, { id: "asc" }],
        include: { ...named.include, replies: { orderBy: [{ createdAt: "asc" }, { id: "asc" }], ...named } },
      },
    },
  });
  return (
    draft?.comments.flatMap((row) => {
      const anchor = textAnchorSchema.safeParse(row.anchor);
      if (!anchor.success) return [];
      const { id, text, quote, quotation, replacement } = row;
      return [
        {
          ...{ id, text, quote, quotation, replacement },
          author: row.author.name,
          isOwn: row.authorId === scope.userId,
          isEdited: row.editedAt !== null,
          isDeleted: row.deletedAt !== null,
          anchor: anchor.data,
          status: readCommentStatus(row.status),
          createdAt: row.createdAt.toISOString(),
          replies: row.replies.map((reply) => ({
            id: reply.id,
            author: reply.author.name,
            isOwn: reply.authorId === scope.userId,
            isEdited: reply.editedAt !== null,
            text: reply.text,
            createdAt: reply.createdAt.toISOString(),
          })),
        },
      ];
    }) ?? null
  );
}

/** Adds a remark; it is no edit of the draft's words and makes no revision. */
export function addComment(
  scope: OrganisationScope,
  draftId: string,
  { text, quotation, anchor, replacement, revision }: NewComment,
): Promise<Result<{ id: string }, CommentRefusal>> {
  return onOpenDraft(scope, draftId, async (tx) => {
    if ((await tx.draftComment.count({ where: { draftId } })) >= MAX_COMMENTS) return fail("comments-full");
    const { id } = await tx.draftComment.create({
      data: {
        draftId,
        authorId: scope.userId,
        text: storableText(text),
        quote: storableText(anchor.words),
        quotation: storableText(quotation),
        anchor: toJson(anchor),
        replacement: replacement === null ? null : storableText(replacement),
        revision,
      },
    });
    return ok({ id });
  });
}

export function replyToComment(
  scope: OrganisationScope,
  draftId: string,
  commentId: string,
  text: string,
): Promise<Result<{ id: string }, CommentRefusal>> {
  return onOpenDraft(scope, draftId, async (tx) => {
    const comment = await findComment(tx, draftId, commentId);
    if (comment === null) return fail("comment-missing");
    const { id } = await tx.commentReply.create({
      data: { commentId, authorId: scope.userId, text: storableText(text) },
    });
    await tx.draftComment.update({ where: { id: commentId }, data: { changedAt: new Date() } });
    return ok({ id });
  });
}

/** What somebody does about a remark, and the words proposed in it as they saw them. */
type Decision = { readonly act: CommentAct; readonly replacement?: string | null };

/**
 * Resolves, reopens, accepts or rejects a remark.
 *
 * @param mayWrite - who may not change the draft deals with their own remarks alone, and accepts none.
 * @returns `comment-settled` when somebody else was first; `suggestion-changed` when other words are proposed by now
 * than those that were taken over.
 */
export function actOnComment(
  scope: OrganisationScope,
  draftId: string,
  commentId: string,
  { act, replacement }: Decision,
  mayWrite: boolean,
): Promise<Result<{ status: CommentStatus }, CommentRefusal>> {
  return onOpenDraft(scope, draftId, async (tx) => {
    const comment = await findComment(tx, draftId, commentId);
    if (comment === null) return fail("comment-missing");
    const isOwn = comment.authorId === scope.userId && (act === "resolve" || act === "reopen");
    if (!mayWrite && !isOwn) return fail("comment-not-own");
    const isSuggestion = comment.replacement !== null;
    const seen = replacement == null ? null : storableText(replacement);
    if (act === "accept" && isSuggestion && seen !== comment.replacement) return fail("suggestion-changed");
    const status = statusAfter(act, { status: readCommentStatus(comment.status), isSuggestion });
    if (status === null) return fail("comment-settled");
    const closedById = status === "open" ? null : scope.userId;
    await tx.draftComment.update({
      where: { id: commentId },
      data: { status, closedById, changedAt: new Date() },
    });
    return ok({ status });
  });
}

/** Brings up to date where the words of remarks stand; those of another draft, or gone, are passed over. */
export function moveComments(
  scope: OrganisationScope,
  draftId: string,
  anchors: readonly { readonly id: string; readonly anchor: TextAnchor }[],
): Promise<Result<null, CommentRefusal>> {
  return onOpenDraft(scope, draftId, async (tx) => {
    for (const { id, anchor } of anchors.filter((each) => isUuid(each.id))) {
      await tx.draftComment.updateMany({ where: { id, draftId }, data: { anchor: toJson(anchor) } });
    }
    return ok(null);
  });
}
