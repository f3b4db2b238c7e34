import { findOrdinals, type RunInFamily } from "@/lib/corpus/run-in-ordinals";
import type { ReviewBlock, ReviewText } from "./review-text";

/** An ordinal at the head of a sentence, and the block it stands in. */
export type PlacedOrdinal = {
  readonly family: RunInFamily;
  readonly value: number;
  readonly block: number;
  readonly start: number;
  readonly end: number;
  /** The set may begin after a comma; only then can it be the end of a sentence that lists nothing. */
  readonly opensBlock: boolean;
};

/** Ordinals of blocks `from` to `to` (exclusive) in reading order, headings' own numbers left out. */
export function ordinalsBetween({ blocks }: ReviewText, from: number, to: number): PlacedOrdinal[] {
  return blocks.slice(from, to).flatMap((block, index) => ordinalsOf(block, from + index));
}

function ordinalsOf({ text, heading, role }: ReviewBlock, block: number): PlacedOrdinal[] {
  if (role !== "paragraph" || !/[一二三四五六七八九十首其再最]/u.test(text)) return [];
  const from = heading?.numberEnd ?? 0;
  return findOrdinals(text, 0)
    .filter(({ startOffset }) => startOffset >= from)
    .map(({ family, value, startOffset, textOffset }) => ({
      family,
      value,
      block,
      start: startOffset,
      end: textOffset,
      opensBlock: startOffset === 0,
    }));
}

/** A list of ordinals of one family that counts from its first item on. */
export type OrdinalSet = readonly [PlacedOrdinal, ...PlacedOrdinal[]];

/**
 * The lists that ordinals make: 一 begins one, whatever comes next of the family goes on in it. Lists of one family do
 * not nest, those of different families do.
 */
export function ordinalSets(ordinals: readonly PlacedOrdinal[]): OrdinalSet[] {
  const sets: [PlacedOrdinal, ...PlacedOrdinal[]][] = [];
  const open = new Map<RunInFamily, [PlacedOrdinal, ...PlacedOrdinal[]]>();
  for (const ordinal of ordinals) {
    const set = open.get(ordinal.family);
    if (set !== undefined && ordinal.value !== 1) {
      set.push(ordinal);
      continue;
    }
    const started: [PlacedOrdinal, ...PlacedOrdinal[]] = [ordinal];
    open.set(ordinal.family, started);
    sets.push(started);
  }
  return sets;
}
