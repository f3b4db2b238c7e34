import "server-only";
import type { Presence } from "@/lib/speech/draft-presence";
import { readDraftState } from "@/lib/speech/draft-state";
import { COMMENTS_STATE, markOfComments } from "./comments-of-draft";
import { isUuid } from "./is-uuid";
import { type OrganisationScope, ownedBy } from "./organisation-scope";
import { personNames } from "./person-names";
import { unitDatabase } from "./unit-database";

/** A tab that has not been heard of this long is gone; it says so itself when it is closed. */
export const PRESENCE_MS = 50_000;

/** Whoever has not changed a word this long no longer writes. */
export const WRITING_MS = 30_000;

export type Beat = { readonly tab: string; readonly wrote: boolean };

/**
 * Notes that a tab has the draft open, and tells who else has: rows with an end, so that it does not matter which server
 * a tab speaks to and nothing has to be cleared up after one that died.
 *
 * @param nowMs - time of the beat.
 * @returns null when there is no such draft.
 */
export async function notePresence(
  scope: OrganisationScope,
  draftId: string,
  { tab, wrote }: Beat,
  nowMs: number = Date.now(),
): Promise<Presence | null> {
  if (!isUuid(draftId)) return null;
  const draft = await unitDatabase(scope).draft.findFirst({
    where: { id: draftId, ...ownedBy(scope), deletedAt: null },
    select: {
      revision: true,
      savedById: true,
      state: true,
      ...COMMENTS_STATE,
    },
  });
  if (draft === null) return null;
  const seenAt = new Date(nowMs);
  const ended = new Date(nowMs - PRESENCE_MS);
  const rested = new Date(nowMs - WRITING_MS);
  const mark = { userId: scope.userId, seenAt, ...(wrote ? { wroteAt: seenAt } : {}) };
  await unitDatabase(scope).draftPresence.upsert({
    where: { draftId_tabId: { draftId, tabId: tab } },
    create: { draftId, tabId: tab, ...mark },
    update: mark,
  });
  await unitDatabase(scope).draftPresence.deleteMany({ where: { draftId, seenAt: { lte: ended } } });
  const others = await unitDatabase(scope).draftPresence.findMany({
    where: { draftId, tabId: { not: tab } },
    orderBy: { seenAt: "desc" },
    take: 20,
    include: { user: { select: { name: true } } },
  });
  const savedBy = draft.savedById === scope.userId ? null : draft.savedById;
  const names = await personNames(savedBy === null ? [] : [savedBy]);
  return {
    others: others.map(({ user, userId, wroteAt }) => ({
      name: user.name,
      isSelf: userId === scope.userId,
      isWriting: wroteAt !== null && wroteAt > rested,
    })),
    revision: draft.revision,
    savedBy: savedBy === null ? null : (names.get(savedBy) ?? null),
    state: readDraftState(draft.state),
    commentsMark: markOfComments(draft),
  };
}

/** A tab was closed. */
export async function endPresence(scope: OrganisationScope, draftId: string, tab: string): Promise<void> {
  if (!isUuid(draftId)) return;
  await unitDatabase(scope).draftPresence.deleteMany({
    where: { draftId, tabId: tab, userId: scope.userId },
  });
}
