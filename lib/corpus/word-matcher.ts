/** Words to be found at a known place in a text; the longest wins. */
export type WordMatcher = {
  /** Start of the word that ends at `end`, or -1. */
  readonly startOf: (text: string, end: number) => number;
  /** End of the word that starts at `start`, or -1. */
  readonly endOf: (text: string, start: number) => number;
};

/** Looks words up by their last or first character, which is much cheaper than an alternation at every place. */
export function createWordMatcher(words: readonly string[]): WordMatcher {
  const sorted = [...words].sort((a, b) => b.length - a.length);
  const byLast = groupBy(sorted, (word) => word.charCodeAt(word.length - 1));
  const byFirst = groupBy(sorted, (word) => word.charCodeAt(0));
  return {
    startOf: (text, end) => {
      const found = byLast.get(text.charCodeAt(end - 1))?.find((word) => text.endsWith(word, end));
      return found === undefined ? -1 : end - found.length;
    },
    endOf: (text, start) => {
      const found = byFirst.get(text.charCodeAt(start))?.find((word) => text.startsWith(word, start));
      return found === undefined ? -1 : start + found.length;
    },
  };
}

function groupBy(words: readonly string[], keyOf: (word: string) => number): Map<number, string[]> {
  const groups = new Map<number, string[]>();
  for (const word of words) {
    const key = keyOf(word);
    groups.set(key, [...(groups.get(key) ?? []), word]);
  }
  return groups;
}
