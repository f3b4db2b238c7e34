import { WORD_MESSAGES } from "@/lib/messages/review/word";
import { touches } from "../../block-places";
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
    blocks.forEach(({ text, slots, role }, block) => {
      if (role === "signature") return;
      for (const { 0: word, index: start } of text.matchAll(LATIN)) {
        const end = start + word.length;
        if (hits.has(word) || NOT_SPOKEN.test(word) || touches(slots, start, end)) continue;
        hits.set(word, { block, start, end, message: WORD_MESSAGES.latin(word) });
      }
    });
    return hits.values();
  },
};
