/** Pairs of neighbouring characters of a text, each once. */
export function characterPairs(text: string): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < text.length; at += 1) pairs.add(text.slice(at, at + 2));
  return pairs;
}

/**
 * How alike a text of the one list is to a text of the other, both by their places: by their pairs of characters (Dice),
 * 0 to 1; 1 for the same pairs, which short texts may have without being equal.
 */
export type Likeness = (one: number, other: number) => number;

/**
 * Compares the texts of two lists. A text is compared with the whole other list at once, by where its pairs stand, so
 * that texts with nothing in common cost nothing; asking for one text after another of `ones` is what is quick.
 */
export function likenessOf(ones: readonly string[], others: readonly string[]): Likeness {
  const otherPairs = others.map(characterPairs);
  const places = new Map<string, number[]>();
  otherPairs.forEach((pairs, at) => {
    for (const pair of pairs) {
      const known = places.get(pair);
      if (known === undefined) places.set(pair, [at]);
      else known.push(at);
    }
  });
  const shared = new Int32Array(others.length);
  let size = 0;
  let current = -1;
  return (one, other) => {
    if (one !== current) {
      const pairs = characterPairs(ones[one] ?? "");
      shared.fill(0);
      for (const pair of pairs) for (const at of places.get(pair) ?? []) shared[at] = (shared[at] ?? 0) + 1;
      [current, size] = [one, pairs.size];
    }
    const total = size + (otherPairs[other]?.size ?? 0);
    return total === 0 ? 0 : (2 * (shared[other] ?? 0)) / total;
  };
}
