import type { IndexSegment } from "@/lib/suggest/continuation/index-segment";
import { narrowRange, rangeOfWording, type SuffixRange } from "@/lib/suggest/continuation/suffix-range";
import { endsWording, isClauseEnd } from "./clause-end";

/** When the plain prototype shows what it found. */
export type PlainGate = {
  readonly minLength: number;
  readonly minSupport: number;
  readonly minShare: number;
};

/** What the longest suffix with enough support goes on with, up to the clause end; null below the gate. */
export type PlainSuggester = (draft: Uint16Array, gate: PlainGate) => readonly number[] | null;

const MAX_SUFFIX = 40;
const MAX_OFFER = 40;

/**
 * The peer: longest matching suffix, backing off to shorter ones until the support is enough, then the most frequent
 * character one by one to the end of the clause.
 */
export function plainSuffix(segment: IndexSegment): PlainSuggester {
  let known: { draft: Uint16Array; ranges: SuffixRange[] } | null = null;
  return (draft, gate) => {
    if (known?.draft !== draft) known = { draft, ranges: suffixRanges(segment, draft) };
    const { ranges } = known;
    for (let length = ranges.length; length >= gate.minLength; length -= 1) {
      const range = ranges[length - 1];
      if (range === undefined || range.high - range.low < gate.minSupport) continue;
      return follow(segment, range, length, gate);
    }
    return null;
  };
}

function suffixRanges(segment: IndexSegment, draft: Uint16Array): SuffixRange[] {
  const ranges: SuffixRange[] = [];
  for (let length = 1; length <= Math.min(MAX_SUFFIX, draft.length); length += 1) {
    const range = rangeOfWording(segment, draft, draft.length - length, draft.length);
    if (range.high === range.low) break;
    ranges.push(range);
  }
  return ranges;
}

function follow(segment: IndexSegment, from: SuffixRange, length: number, gate: PlainGate): number[] | null {
  const total = from.high - from.low;
  const offer: number[] = [];
  let range = from;
  for (let depth = length; offer.length < MAX_OFFER; depth += 1) {
    const next = mostFrequentNext(segment, range, depth);
    const size = next.range.high - next.range.low;
    if (endsWording(next.unit) || size < gate.minSupport || size / total < gate.minShare) return null;
    if (isClauseEnd(next.unit)) return offer.length > 0 ? offer : null;
    offer.push(next.unit);
    range = next.range;
  }
  return null;
}

function mostFrequentNext(segment: IndexSegment, range: SuffixRange, depth: number) {
  let best = { unit: -1, range: { low: 0, high: 0 } };
  for (let low = range.low; low < range.high; ) {
    const unit = segment.units[(segment.suffixes[low] ?? 0) + depth] ?? -1;
    const { high } = narrowRange(segment, { low, high: range.high }, depth, unit);
    if (high - low > best.range.high - best.range.low) best = { unit, range: { low, high } };
    low = Math.max(high, low + 1);
  }
  return best;
}
