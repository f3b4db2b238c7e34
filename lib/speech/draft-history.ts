import type { DraftState, DraftStep } from "./draft-state";

/** Something that happened to a draft: a step of its way, or that it was exported. */
export type HistoryEntry = {
  readonly id: string;
  readonly kind: DraftStep | "exported";
  readonly by: string;
  /** ISO 8601 */
  readonly at: string;
  readonly revision: number;
  readonly remark: string | null;
  /** Of an export. */
  readonly format: string | null;
};

/** Where a draft stands, and the step that took it there; null while it was never sent. */
export type DraftFlow = { readonly state: DraftState; readonly last: HistoryEntry | null };
