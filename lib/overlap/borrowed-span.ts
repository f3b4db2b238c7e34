/** A stretch of the draft that keeps the provenance of the document it was inserted from; UTF-16, end exclusive. */
export type BorrowedSpan = { readonly start: number; readonly end: number; readonly documentId: string };

/** Whether the greater part of a match carries the provenance of its source. */
export function isBorrowed(
  spans: readonly BorrowedSpan[],
  documentId: string,
  start: number,
  end: number,
): boolean {
  const covered = spans
    .filter((span) => span.documentId === documentId)
    .reduce((sum, span) => sum + Math.max(0, Math.min(span.end, end) - Math.max(span.start, start)), 0);
  return covered * 2 > end - start;
}
