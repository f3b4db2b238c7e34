import type { OverlapSegment } from "./overlap-segment";

/** Longer common wording is not compared to put places in order; a run is followed to its end afterwards. */
export const MOST_COMPARED = 64;

/**
 * Visits the places of a segment that have the most wording in common with a draft from a place on, in falling order of
 * how much that is: the neighbours of the draft's wording among the sorted suffixes, nearest first.
 *
 * @param least - units a place must have in common, ≥ 1.
 * @param most - places visited at most.
 * @param visit - told the place and the units in common, at most `MOST_COMPARED`.
 * @returns true when places were left out because there were too many.
 */
export function walkNeighbours(
  segment: OverlapSegment,
  draft: Uint16Array,
  at: number,
  least: number,
  most: number,
  visit: (place: number, length: number) => void,
): boolean {
  const { suffixes, units } = segment;
  const first = firstIndex(segment, draft[at] ?? 0);
  if (first < 0) return false;
  const start = segment.firstStarts[first] ?? 0;
  const end = segment.firstStarts[first + 1] ?? start;
  const middle = lowerBound(segment, draft, at, start, end);
  let below = middle - 1;
  let above = middle;
  let belowLength = below < start ? 0 : commonUnits(draft, at, units, suffixes[below] ?? 0, MOST_COMPARED);
  let aboveLength = above >= end ? 0 : commonUnits(draft, at, units, suffixes[above] ?? 0, MOST_COMPARED);
  for (let visited = 0; ; visited += 1) {
    const length = Math.max(belowLength, aboveLength);
    if (length < least) return false;
    if (visited >= most) return true;
    if (belowLength >= aboveLength) {
      visit(suffixes[below] ?? 0, belowLength);
      below -= 1;
      belowLength = below < start ? 0 : commonUnits(draft, at, units, suffixes[below] ?? 0, belowLength);
    } else {
      visit(suffixes[above] ?? 0, aboveLength);
      above += 1;
      aboveLength = above >= end ? 0 : commonUnits(draft, at, units, suffixes[above] ?? 0, aboveLength);
    }
  }
}

/** Units in common from two places on, up to a bound. */
export function commonUnits(
  one: Uint16Array,
  oneAt: number,
  other: Uint16Array,
  otherAt: number,
  bound: number,
): number {
  const end = Math.min(bound, one.length - oneAt, other.length - otherAt);
  let length = 0;
  while (length < end && one[oneAt + length] === other[otherAt + length] && one[oneAt + length] !== 0)
    length += 1;
  return length;
}

function firstIndex({ firstUnits }: OverlapSegment, unit: number): number {
  let low = 0;
  let high = firstUnits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((firstUnits[middle] ?? 0) < unit) low = middle + 1;
    else high = middle;
  }
  return unit !== 0 && firstUnits[low] === unit ? low : -1;
}

/** First suffix that is not smaller than the draft from a place on. */
function lowerBound(
  { suffixes, units }: OverlapSegment,
  draft: Uint16Array,
  at: number,
  start: number,
  end: number,
): number {
  let low = start;
  let high = end;
  while (low < high) {
    const middle = (low + high) >> 1;
    const place = suffixes[middle] ?? 0;
    const common = commonUnits(draft, at, units, place, MOST_COMPARED);
    if (common < MOST_COMPARED && (units[place + common] ?? -1) < (draft[at + common] ?? 0)) low = middle + 1;
    else high = middle;
  }
  return low;
}
