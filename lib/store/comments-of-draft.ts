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
