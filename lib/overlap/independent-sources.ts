import { BANDS, type OverlapSegment } from "./overlap-segment";

/** A document of a segment by its index there. */
export type DocumentRef = { readonly segment: OverlapSegment; readonly document: number };

/**
 * Whether two library texts count as two when it is asked how widely a wording is used: not those of one unit, and not
 * those one of which is largely the other over again (a band of their sketches in common).
 */
export function areIndependent(one: DocumentRef, other: DocumentRef): boolean {
  if (one.segment === other.segment && one.document === other.document) return false;
  const unit = one.segment.sources[one.document]?.unit ?? null;
  if (unit !== null && unit === other.segment.sources[other.document]?.unit) return false;
  for (let band = 0; band < BANDS; band += 1) {
    const value = one.segment.bands[one.document * BANDS + band] ?? 0;
    if (value !== 0 && value === other.segment.bands[other.document * BANDS + band]) return false;
  }
  return true;
}

/** Length that so many independent documents still have in common with the draft; 0 when there are not so many. */
export function lengthOfMany(
  lenders: (DocumentRef & { readonly length: number })[],
  documents: number,
): number {
  if (lenders.length < documents) return 0;
  const chosen: DocumentRef[] = [];
  lenders.sort((a, b) => b.length - a.length);
  for (const lender of lenders) {
    if (!chosen.every((other) => areIndependent(lender, other))) continue;
    chosen.push(lender);
    if (chosen.length === documents) return lender.length;
  }
  return 0;
}
