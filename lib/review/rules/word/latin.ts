import { WORD_MESSAGES } from "@/lib/messages/review/word";
import type { TextRange } from "@/lib/text/quoted-ranges";
import { touches } from "../../block-places";
import { kept } from "../../kept";
import type { ReviewBlock } from "../../review-text";
import type { PlacedHit, TextRule } from "../../rule";

const LATIN = /(?<![A-Za-z\d.@/:_-])[A-Za-z]{2,12}(?![A-Za-z.@/:_])/gu;
/** Small letters are pinyin, units and addresses; a row of X is a blank, which has a check of its own. */
const NOT_SPOKEN = /^(?:[a-z]+|[xX]+|TODO)$/u;

/** Foreign abbreviations a listener may not know; once a word and text. */
export const latin: TextRule = {
  id: "word/latin",
  family: "word",
  severity: "hint",
  authority: "通行写法",
  scope: "text",
  check({ blocks }) {
    const hits = new Map<string, PlacedHit>();
    for (const [block, own] of blocks.entries()) {
      for (const { word, start, end } of wordsOf(own))
        if (!hits.has(word)) hits.set(word, { block, start, end, message: WORD_MESSAGES.latin(word) });
    }
    return hits.values();
  },
};

const wordsOf = kept(({ text, slots, role }: ReviewBlock): readonly (TextRange & { word: string })[] => {
  if (role === "signature") return [];
  return Array.from(text.matchAll(LATIN), ({ 0: word, index: start }) => ({
    word,
    start,
    end: start + word.length,
  })).filter(({ word, start, end }) => !NOT_SPOKEN.test(word) && !touches(slots, start, end));
});
