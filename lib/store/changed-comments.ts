import "server-only";
import { fail, ok, type Result } from "@/lib/result";
import { type CommentTarget, type EditedComment, readCommentStatus } from "@/lib/speech/draft-comment";
import { type AuditActor, recordAudit } from "./audit-log";
import { type CommentRefusal, findComment, onOpenDraft } from "./comments-of-draft";
import { isUuid } from "./is-uuid";
import type { OrganisationScope } from "./organisation-scope";
import { storableText } from "./storable-text";
import type { Transaction } from "./transaction";

/**
 * Has a remark or an answer say something else; it says from then on that it was edited.
 *
 * @returns `comment-of-another` for who did not write it; `comment-settled` once the remark was dealt with, for what was
 * decided was decided on the words of then.
 */
export function editComment(
  scope: OrganisationScope,
  draftId: string,
  edited: EditedComment,
): Promise<Result<null, CommentRefusal>> {
  return onOpenDraft(scope, draftId, async (tx) => {
    const found = await findTarget(tx, draftId, edited);
    if (found === null) return fail("comment-missing");
    const { comment, reply } = found;
    if ((reply ?? comment).authorId !== scope.userId) return fail("comment-of-another");
    if (readCommentStatus(comment.status) !== "open") return fail("comment-settled");
    const now = new Date();
    const text = storableText(edited.text);
    if (edited.type === "reply") {
      if (text === reply?.text) return ok(null);
      await tx.commentReply.update({ where: { id: edited.id }, data: { text, editedAt: now } });
      await touch(tx, comment.id, now);
      return ok(null);
    }
    const replacement = edited.replacement === null ? null : storableText(edited.replacement);
    if (text === comment.text && replacement === comment.replacement) return ok(null);
    const data = { text, replacement, editedAt: now, changedAt: now };
    await tx.draftComment.update({ where: { id: comment.id }, data });
    return ok(null);
  });
}

/**
 * Takes away a remark or an answer. A remark others have answered loses its words alone: their answers stay where they
 * are, until the last of them goes. What somebody else wrote is taken away under the eyes of the log.
 *
 * @param mayDeleteAny - who may not takes away what they wrote themselves.
 */
export function deleteComment(
  actor: AuditActor,
  draftId: string,
  target: CommentTarget,
  mayDeleteAny: boolean,
): Promise<Result<null, CommentRefusal>> {
  return onOpenDraft(actor.scope, draftId, async (tx) => {
    const found = await findTarget(tx, draftId, target);
    if (found === null) return fail("comment-missing");
    const { comment, reply } = found;
    const { authorId } = reply ?? comment;
    if (authorId !== actor.scope.userId) {
      if (!mayDeleteAny) return fail("comment-of-another");
      const author = await tx.user.findUnique({ where: { id: authorId }, select: { name: true } });
      await recordAudit(tx, actor, {
        kind: "remark-deleted",
        subjectId: authorId,
        subjectName: author?.name ?? "",
        data: { draft: draftId },
      });
    }
    const now = new Date();
    if (reply !== null) await tx.commentReply.delete({ where: { id: reply.id } });
    const isGone = reply === null || comment.deletedAt !== null;
    const byOthers = { commentId: comment.id, authorId: { not: comment.authorId } };
    if (!isGone) await touch(tx, comment.id, now);
    else if ((await tx.commentReply.count({ where: byOthers })) === 0)
      await tx.draftComment.delete({ where: { id: comment.id } });
    else {
      const deletedAt = comment.deletedAt ?? now;
      const data = { text: "", replacement: null, editedAt: null, deletedAt, changedAt: now };
      await tx.draftComment.update({ where: { id: comment.id }, data });
    }
    return ok(null);
  });
}

/** The remark meant, or the answer with the remark it belongs to; a remark taken back is meant by nobody any more. */
async function findTarget(tx: Transaction, draftId: string, { type, id }: CommentTarget) {
  if (type === "comment") {
    const comment = await findComment(tx, draftId, id);
    return comment === null || comment.deletedAt !== null ? null : { comment, reply: null };
  }
  if (!isUuid(id)) return null;
  const found = await tx.commentReply.findFirst({
    where: { id, comment: { draftId } },
    include: { comment: true },
  });
  return found && { comment: found.comment, reply: found };
}

/** Other pages look again when remarks were changed. */
function touch(tx: Transaction, id: string, changedAt: Date) {
  return tx.draftComment.update({ where: { id }, data: { changedAt } });
}
