import type { Failure } from "@/lib/result";

/** How an imported text is related to one that was in the library before it. */
export type Relation = {
  /** `same-file` and `same-text`: nothing was stored; `near`: stored, and linked to the one it nearly repeats. */
  readonly kind: "same-file" | "same-text" | "near";
  readonly id: string;
  readonly title: string;
  /** 0 to 1. */
  readonly similarity: number;
};

/** One text of a file and what became of it. */
export type ImportedText = {
  /** The document stored, or the one that was there already. */
  readonly id: string;
  readonly title: string;
  readonly charCount: number;
  readonly headings: number;
  /** Stretches of noise taken out. */
  readonly removed: number;
  readonly incomplete: boolean;
  readonly relation: Relation | null;
};

/** What became of one file: its texts, at least one, or why it was not taken in. */
export type ImportOutcome = { readonly texts: readonly ImportedText[] } | { readonly error: Failure };

export const ITEM_STATES = ["waiting", "done", "failed", "cancelled"] as const;

/** A file of a batch is in one of these states, and in one only. */
export type ItemState = (typeof ITEM_STATES)[number];

/** A file of a batch as lists show it. */
export type ImportedItem = {
  readonly position: number;
  /** Which file of the batch it is, or comes out of, from 0. */
  readonly fileIndex: number;
  readonly fileName: string;
  readonly state: ItemState;
  readonly outcome: ImportOutcome | null;
};

/** How far a batch is: files by state, archives counted by the files in them. */
export type ImportProgress = {
  readonly id: string;
  readonly createdAt: string;
  readonly counts: Readonly<Record<ItemState, number>>;
  /** Every file has been handed over. */
  readonly uploaded: boolean;
  readonly cancelled: boolean;
  readonly finished: boolean;
};

export function isItemState(value: unknown): value is ItemState {
  return (ITEM_STATES as readonly unknown[]).includes(value);
}
