import { COMMON_WORDING } from "@/lib/overlap/common-wording";
import { originalityOf } from "@/lib/overlap/originality";
import type { OverlapDocument } from "@/lib/overlap/overlap-segment";
import { searchOverlap } from "@/lib/overlap/search-overlap";
import { splitSentences } from "@/lib/text/split-sentences";
import type { StoredIndex } from "./build-segments";

/**
 * How many sentences of texts that were written independently are called copied from one another, each text compared with
 * all others.
 */
export function measureUnrelated(texts: readonly OverlapDocument[], { segments }: StoredIndex) {
  let sentences = 0;
  let called = 0;
  let characters = 0;
  let copied = 0;
  for (const { id, text } of texts) {
    const matches = searchOverlap(
      {
        segments,
        usual: { segments, documents: 2 },
        wording: COMMON_WORDING,
        isLeftOut: (other) => other === id,
      },
      { text, unit: null, year: null, borrowed: [] },
    ).filter(({ kind }) => kind === "copied");
    for (const { start, end } of sentencesOf(text)) {
      sentences += 1;
      const half = (end - start) / 2;
      if (matches.some((match) => Math.min(match.end, end) - Math.max(match.start, start) >= half))
        called += 1;
    }
    const shares = originalityOf(text, matches);
    characters += shares.characters;
    copied += shares.copied;
  }
  return {
    sentences,
    called,
    share: rounded(called / sentences),
    copiedCharacters: rounded(copied / characters),
  };
}

function sentencesOf(text: string): { start: number; end: number }[] {
  let lineStart = 0;
  return text.split("\n").flatMap((line) => {
    const start = lineStart;
    lineStart += line.length + 1;
    return splitSentences(line).map(({ startOffset, endOffset }) => ({
      start: start + startOffset,
      end: start + endOffset,
    }));
  });
}

function rounded(value: number): number {
  return Number(value.toFixed(4));
}
