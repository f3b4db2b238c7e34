import type { DraftUnit } from "./draft-units";

/** What happened to a stretch of a draft. `split` and `merged` are ends of paragraphs that came or went by themselves. */
export type ChangeType = "added" | "removed" | "changed" | "moved" | "kind" | "split" | "merged";

/** A difference between two drafts that can be taken over by itself. */
export type Change = {
  /** Position among the changes, so that it is the same whenever the same drafts are compared. */
  readonly id: number;
  readonly type: ChangeType;
  /** What stands in the old draft; empty for what was added. */
  readonly old: readonly DraftUnit[];
  /** What stands in the new one, at the place it was moved to; empty for what was removed. */
  readonly new: readonly DraftUnit[];
};

/** A stretch of both drafts: one that stayed (`change` null), or one side or both of a change. */
export type Segment = {
  readonly change: number | null;
  readonly old: readonly DraftUnit[];
  readonly new: readonly DraftUnit[];
};

/**
 * Two drafts as one sequence: reading only `old` gives the old draft, only `new` the new one. A moved stretch stands in
 * it twice, where it left and where it arrived.
 */
export type Comparison = { readonly segments: readonly Segment[]; readonly changes: readonly Change[] };
