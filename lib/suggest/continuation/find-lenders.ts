import { documentAt, type IndexSegment } from "./index-segment";
import { rangeOfWording } from "./suffix-range";
import { isClauseEnd } from "./wording-units";

/** Ends of clauses before the cursor at which the draft is compared with the library. */
const CLAUSES = 4;
/** No further back than this, in units. */
const MOST_BACK = 160;
/** Wording of this length at few places of the library is taken over, not come upon. */
const LENGTHS = [9, 14, 20];
const FEW_PLACES = 6;

/** Documents that the last clauses of a draft were taken from: for each segment, their indexes. */
export type Lenders = readonly ReadonlySet<number>[];

/**
 * Finds the documents a writer is following just now. Who has taken over a clause from last year's speech, and changed
 * the next, is likely to come back to it.
 */
export function findLenders(segments: readonly IndexSegment[], draft: Uint16Array): Lenders {
  const ends = clauseEnds(draft);
  return segments.map((segment) => {
    const lenders = new Set<number>();
    for (const end of ends) addLenders(lenders, segment, draft, end);
    return lenders;
  });
}

function clauseEnds(draft: Uint16Array): number[] {
  const ends: number[] = [];
  for (let at = draft.length; at > Math.max(0, draft.length - MOST_BACK) && ends.length < CLAUSES; at -= 1) {
    if (isClauseEnd(draft[at - 1] ?? 0)) ends.push(at);
  }
  return ends;
}

function addLenders(lenders: Set<number>, segment: IndexSegment, draft: Uint16Array, end: number): void {
  for (const length of LENGTHS) {
    if (end < length) return;
    const { low, high } = rangeOfWording(segment, draft, end - length, end);
    if (high === low) return;
    if (high - low > FEW_PLACES) continue;
    for (let at = low; at < high; at += 1) lenders.add(documentAt(segment, segment.suffixes[at] ?? 0));
    return;
  }
}
