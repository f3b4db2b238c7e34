/** Pairs of neighbouring characters of a text, each once. */
export function characterPairs(text: string): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < text.length; at += 1) pairs.add(text.slice(at, at + 2));
  return pairs;
}

/**
 * How alike two texts are by their pairs of characters (Dice), 0 to 1; 1 for the same pairs, which short texts may have
 * without being equal.
 */
export function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const total = one.size + other.size;
  if (total === 0) return 0;
  const [few, many] = one.size < other.size ? [one, other] : [other, one];
  let shared = 0;
  for (const pair of few) if (many.has(pair)) shared += 1;
  return (2 * shared) / total;
}
