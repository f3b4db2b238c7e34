import type { DocumentKind } from "./document-kind";

/** Days a draft stays in the bin before it is gone for good. */
export const BIN_DAYS = 30;

const DAY_MS = 24 * 60 * 60 * 1000;

/** When a draft put into the bin at a moment may be gone for good. */
export function leavesBinAt(binnedAt: Date): Date {
  return new Date(binnedAt.getTime() + BIN_DAYS * DAY_MS);
}

/** Whole days left, of which the last one counts as 1; 0 when the time is over. */
export function daysLeftInBin(binnedAt: Date, now: Date): number {
  return Math.max(0, Math.ceil((leavesBinAt(binnedAt).getTime() - now.getTime()) / DAY_MS));
}

/** What was binned before this moment has had its days. */
export function binnedTooLongAgo(now: Date): Date {
  return new Date(now.getTime() - BIN_DAYS * DAY_MS);
}

/** A draft in the bin as its list shows it. */
export type BinnedDraft = {
  readonly id: string;
  readonly kind: DocumentKind;
  readonly title: string;
  readonly charCount: number;
  readonly author: string;
  /** ISO 8601 */
  readonly binnedAt: string;
};
