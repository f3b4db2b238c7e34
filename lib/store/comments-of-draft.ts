import "server-only";
import { fail, type Result } from "@/lib/result";
import { isLocked, readDraftState } from "@/lib/speech/draft-state";
import { isUuid } from "./is-uuid";
import { type OrganisationScope, ownedBy } from "./organisation-scope";
import type { Transaction } from "./transaction";
import { unitDatabase } from "./unit-database";

/** Why a remark was not written, changed or dealt with. */
export type CommentRefusal =
  | "draft-missing"
  | "draft-final"
  | "comments-full"
  | "comment-missing"
  | "comment-settled"
  | "comment-not-own"
  | "comment-of-another"
  | "suggestion-changed";

/** Works on a draft of the unit's while nobody else changes its state or its remarks. */
export async function onOpenDraft<Value>(
  scope: OrganisationScope,
  draftId: string,
  work: (tx: Transaction) => Promise<Result<Value, CommentRefusal>>,
): Promise<Result<Value, CommentRefusal>> {
  if (!isUuid(draftId)) return fail("draft-missing");
  return unitDatabase(scope).$transaction(async (tx) => {
    await tx.$queryRaw`SELECT id FROM draft WHERE id = ${draftId}::uuid FOR UPDATE`;
    const draft = await tx.draft.findFirst({
      where: { id: draftId, ...ownedBy(scope), deletedAt: null },
      select: { state: true },
    });
    if (draft === null) return fail("draft-missing");
    return isLocked(readDraftState(draft.state)) ? fail("draft-final") : work(tx);
  });
}

/** A remark of the draft with what was answered to it; null for one that is not there. */
export function findComment(tx: Transaction, draftId: string, id: string) {
  return isUuid(id) ? tx.draftComment.findFirst({ where: { id, draftId } }) : null;
}

/** What of a draft tells whether its remarks have changed. */
export const COMMENTS_STATE = {
  comments: { orderBy: { changedAt: "desc" }, take: 1, select: { changedAt: true } },
  // One that was taken away leaves no time behind.
  _count: { select: { comments: true } },
} as const;

type CommentsState = {
  readonly comments: readonly { readonly changedAt: Date }[];
  readonly _count: { readonly comments: number };
};

/** Differs whenever remarks have changed; to be compared, not read. */
export function markOfComments({ comments, _count }: CommentsState): string {
  return `${_count.comments} ${comments[0]?.changedAt.toISOString() ?? ""}`;
}

/** The mark of a draft's remarks as they are now; null when there is no such draft. */
export async function loadCommentsMark(scope: OrganisationScope, draftId: string): Promise<string | null> {
  if (!isUuid(draftId)) return null;
  const draft = await unitDatabase(scope).draft.findFirst({
    where: { id: draftId, ...ownedBy(scope), deletedAt: null },
    select: COMMENTS_STATE,
  });
  return draft && markOfComments(draft);
}
