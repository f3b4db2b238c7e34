import { bigrams } from "./bigrams";

/** Positions of the texts that carry a pair of characters. */
export type PairPostings = {
  readonly size: number;
  readonly lists: ReadonlyMap<number, readonly number[]>;
};

export function pairPostings(texts: readonly Uint32Array[]): PairPostings {
  const lists = new Map<number, number[]>();
  texts.forEach((pairs, position) => {
    for (const pair of pairs) {
      const list = lists.get(pair);
      if (list === undefined) lists.set(pair, [position]);
      else list.push(position);
    }
  });
  return { size: texts.length, lists };
}

/** How much a pair tells (≥ 0): the rarer the more. */
export function pairRarity({ size, lists }: PairPostings, pair: number): number {
  const list = lists.get(pair);
  return list === undefined ? 0 : Math.log(1 + size / list.length);
}

/** How far each text speaks of what `text` speaks of: the share (0 to 1) of its pairs it carries, rare ones counting more. */
export function lexicalRelation(postings: PairPostings, text: string): Float32Array {
  return weightedRelation(
    postings,
    Array.from(bigrams(text), (pair): [number, number] => [pair, pairRarity(postings, pair)]),
  );
}

/** The share (0 to 1) of the given weights that stands on pairs each text carries. */
export function weightedRelation(
  { size, lists }: PairPostings,
  weights: readonly (readonly [pair: number, weight: number])[],
): Float32Array {
  const relation = new Float32Array(size);
  const known = weights.filter(([pair]) => lists.has(pair));
  const total = known.reduce((sum, [, weight]) => sum + weight, 0);
  if (total === 0) return relation;
  for (const [pair, weight] of known) {
    const share = weight / total;
    for (const position of lists.get(pair) ?? []) relation[position] = (relation[position] ?? 0) + share;
  }
  return relation;
}
