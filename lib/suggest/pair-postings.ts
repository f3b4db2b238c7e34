import { bigrams } from "./bigrams";
import type { PackedPairs } from "./packed-pairs";
import { PairNumbers } from "./pair-numbers";

/** Positions of the texts that carry a pair of characters: those of pair number n at starts[n] to starts[n + 1]. */
export type PairPostings = {
  /** Number of texts. */
  readonly size: number;
  readonly numbers: Pick<PairNumbers, "get">;
  readonly starts: Uint32Array;
  readonly positions: Uint32Array;
};

/** Counts first, then fills: two passes over typed arrays, no list for any pair. */
export function pairPostings({ pairs, starts: textStarts }: PackedPairs): PairPostings {
  const numbers = new PairNumbers();
  const numberAt = pairs.map((pair) => numbers.add(pair));
  const starts = startsOfCounts(numberAt, numbers.size);
  const next = starts.slice();
  const positions = new Uint32Array(pairs.length);
  const size = textStarts.length - 1;
  for (let position = 0; position < size; position += 1) {
    const end = textStarts[position + 1] ?? 0;
    for (let at = textStarts[position] ?? 0; at < end; at += 1) {
      const number = numberAt[at] ?? 0;
      const slot = next[number] ?? 0;
      positions[slot] = position;
      next[number] = slot + 1;
    }
  }
  return { size, numbers, starts, positions };
}

function startsOfCounts(numberAt: Uint32Array, count: number): Uint32Array {
  const starts = new Uint32Array(count + 1);
  for (const number of numberAt) starts[number + 1] = (starts[number + 1] ?? 0) + 1;
  for (let number = 0; number < count; number += 1)
    starts[number + 1] = (starts[number + 1] ?? 0) + (starts[number] ?? 0);
  return starts;
}

/** Positions of the texts with a pair, rising. */
export function positionsOf({ numbers, starts, positions }: PairPostings, pair: number): Uint32Array {
  const number = numbers.get(pair);
  return number < 0 ? positions.subarray(0, 0) : positions.subarray(starts[number], starts[number + 1]);
}

/** How much a pair tells (≥ 0): the rarer the more. */
export function pairRarity(postings: PairPostings, pair: number): number {
  const { length } = positionsOf(postings, pair);
  return length === 0 ? 0 : Math.log(1 + postings.size / length);
}

/** A pair and what it counts for; ≥ 0. */
export type WeightedPair = readonly [pair: number, weight: number];

/** The pairs of a text, rare ones counting more. */
export function tellingPairs(postings: PairPostings, text: string): WeightedPair[] {
  return Array.from(bigrams(text), (pair): WeightedPair => [pair, pairRarity(postings, pair)]);
}

/**
 * The share (0 to 1) of the given weights that stands on pairs each text carries.
 *
 * @param relation - one number a text, overwritten; given in, because a new one for every key would be the most costly part.
 */
export function relate(
  postings: PairPostings,
  weights: readonly WeightedPair[],
  relation: Float32Array,
): Float32Array {
  relation.fill(0);
  const known = weights.filter(([pair]) => postings.numbers.get(pair) >= 0);
  const total = known.reduce((sum, [, weight]) => sum + weight, 0);
  if (total === 0) return relation;
  for (const [pair, weight] of known) addShare(relation, positionsOf(postings, pair), weight / total);
  return relation;
}

function addShare(relation: Float32Array, positions: Uint32Array, share: number): void {
  for (let at = 0; at < positions.length; at += 1) {
    const position = positions[at] ?? 0;
    relation[position] = (relation[position] ?? 0) + share;
  }
}
