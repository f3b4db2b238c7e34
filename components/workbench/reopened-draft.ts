import type { DraftContent, LocalCopy } from "./draft-saver";

/** What an opened draft goes on with. */
export type Reopened =
  /** As the server has it; a copy in the browser says nothing else. */
  { readonly type: "as-stored" } | RecoveredDraft;

/** Words of an earlier visit that never reached the server, on the revision they started from. */
export type RecoveredDraft = {
  readonly type: "recovered";
  readonly content: DraftContent;
  readonly baseRevision: number;
};

/** Tells a copy that holds unsaved words from one that is left over. */
export function reopenedDraft(opened: DraftContent, copy: LocalCopy | null): Reopened {
  if (copy === null) return { type: "as-stored" };
  const { baseRevision, ...content } = copy;
  return isSameContent(content, opened)
    ? { type: "as-stored" }
    : { type: "recovered", content, baseRevision };
}

function isSameContent(one: DraftContent, other: DraftContent): boolean {
  return JSON.stringify([one.document, one.facts]) === JSON.stringify([other.document, other.facts]);
}
