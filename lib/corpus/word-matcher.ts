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
  const lasts = bitsOf(byLast.keys());
  const firsts = bitsOf(byFirst.keys());
  return {
    startOf: (text, end) => {
      const code = text.charCodeAt(end - 1);
      if (!hasBit(lasts, code)) return -1;
      for (const word of byLast.get(code) ?? []) if (text.endsWith(word, end)) return end - word.length;
      return -1;
    },
    endOf: (text, start) => {
      const code = text.charCodeAt(start);
      if (!hasBit(firsts, code)) return -1;
      for (const word of byFirst.get(code) ?? [])
        if (text.startsWith(word, start)) return start + word.length;
      return -1;
    },
  };
}

/** A bit for each character, which turns most places down before any word is looked up; 8 KB, so that many fit a cache. */
function bitsOf(codes: Iterable<number>): Int32Array {
  const bits = new Int32Array(0x10000 >> 5);
  for (const code of codes) bits[code >> 5] = (bits[code >> 5] ?? 0) | (1 << (code & 31));
  return bits;
}

/** False for NaN, which stands for a place outside the text, unless a word begins with U+0000. */
function hasBit(bits: Int32Array, code: number): boolean {
  return ((bits[code >> 5] ?? 0) & (1 << (code & 31))) !== 0;
}

function groupBy(words: readonly string[], keyOf: (word: string) => number): Map<number, string[]> {
  const groups = new Map<number, string[]>();
  for (const word of words) {
    const key = keyOf(word);
    groups.set(key, [...(groups.get(key) ?? []), word]);
  }
  return groups;
}
