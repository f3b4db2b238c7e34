import type { IndexSegment } from "./index-segment";

/** Suffixes low (inclusive) to high (exclusive) of a segment, all beginning with the same wording. */
export type SuffixRange = { readonly low: number; readonly high: number };

const NONE: SuffixRange = { low: 0, high: 0 };

/** Suffixes that begin with one code unit. */
export function rangeOfUnit({ firstUnits, firstStarts }: IndexSegment, unit: number): SuffixRange {
  let low = 0;
  let high = firstUnits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((firstUnits[middle] ?? 0) < unit) low = middle + 1;
    else high = middle;
  }
  if (firstUnits[low] !== unit) return NONE;
  return { low: firstStarts[low] ?? 0, high: firstStarts[low + 1] ?? 0 };
}

/** The part of a range whose suffixes have the given code unit `depth` places behind their start. */
export function narrowRange(
  segment: IndexSegment,
  range: SuffixRange,
  depth: number,
  unit: number,
): SuffixRange {
  const low = firstAtLeast(segment, range.low, range.high, depth, unit);
  if (low >= range.high || unitAt(segment, low, depth) !== unit) return NONE;
  // The range is mostly small or all alike, so the end is looked for in growing steps from its start.
  let step = 1;
  let inside = low;
  while (inside + step < range.high && unitAt(segment, inside + step, depth) === unit) {
    inside += step;
    step *= 2;
  }
  const high = firstAtLeast(segment, inside + 1, Math.min(inside + step, range.high), depth, unit + 1);
  return { low, high };
}

function unitAt({ units, suffixes }: IndexSegment, index: number, depth: number): number {
  return units[(suffixes[index] ?? 0) + depth] ?? -1;
}

function firstAtLeast(segment: IndexSegment, from: number, to: number, depth: number, unit: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (unitAt(segment, middle, depth) < unit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Suffixes that begin with units[from] to units[to - 1]. */
export function rangeOfWording(
  segment: IndexSegment,
  units: Uint16Array,
  from: number,
  to: number,
): SuffixRange {
  let range = rangeOfUnit(segment, units[from] ?? 0);
  for (let at = from + 1; at < to && range.high > range.low; at += 1) {
    range = narrowRange(segment, range, at - from, units[at] ?? 0);
  }
  return range;
}
