import { documentAt } from "./index-segment";
import { narrowRange } from "./suffix-range";
import { isFilled, type SuffixWalk } from "./suffix-walk";

/** More places are not looked at: what counts is one, two, or many. */
const MOST_PLACES = 16;

/** Distinct documents, up to 16 a segment, in which the suffix of a length goes on with a unit. */
export function countDocuments(walk: SuffixWalk, length: number, unit: number): number {
  const order = walk.orders.find((candidate) => candidate.length === length);
  let documents = 0;
  for (const [index, range] of (order?.ranges ?? []).entries()) {
    const segment = walk.segments[index];
    if (segment === undefined || !isFilled(range)) continue;
    const { low, high } = narrowRange(segment, range, length + walk.step, unit);
    const stride = Math.max(1, (high - low) / MOST_PLACES);
    const seen = new Set<number>();
    for (let at = low; at < high; at += stride) {
      seen.add(documentAt(segment, segment.suffixes[Math.floor(at)] ?? 0));
    }
    documents += seen.size;
  }
  return documents;
}
