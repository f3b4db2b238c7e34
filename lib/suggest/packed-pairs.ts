import { bigrams } from "./bigrams";

/** The pairs of many texts one behind the other; those of the n-th stand at starts[n] to starts[n + 1]. */
export type PackedPairs = {
  readonly pairs: Uint32Array;
  readonly starts: Uint32Array;
};

/** Packed, because an array for every text of a large library costs more than its pairs. */
export function packPairs(texts: readonly string[]): PackedPairs {
  const most = texts.reduce((sum, { length }) => sum + length, 0);
  const pairs = new Uint32Array(most);
  const starts = new Uint32Array(texts.length + 1);
  let end = 0;
  for (const [at, text] of texts.entries()) {
    const own = bigrams(text);
    pairs.set(own, end);
    end += own.length;
    starts[at + 1] = end;
  }
  return { pairs: pairs.slice(0, end), starts };
}

/** The pairs of one text, in rising order. */
export function pairsAt({ pairs, starts }: PackedPairs, at: number): Uint32Array {
  return pairs.subarray(starts[at] ?? 0, starts[at + 1] ?? 0);
}
