import lexicon from "@/corpus/lexicon/punctuation-words.json";
import { PUNCTUATION_MESSAGES as SAY } from "@/lib/messages/review/punctuation";
import type { TextRange } from "@/lib/text/quoted-ranges";
import { alternatives } from "../../alternatives";
import { quotedOf, touches } from "../../block-places";
import { kept } from "../../kept";
import type { ReviewBlock } from "../../review-text";
import type { TextRule } from "../../rule";

const TERM = new RegExp(alternatives(lexicon.quotedTerms), "gu");
const CHARTER = /《党章》|(?<!《)党章(?!》)/gu;

/** Set phrases of number and word are quoted everywhere in a text or nowhere; 《党章》 and 党章 are not mixed either. */
export const quotedConsistently: TextRule = {
  id: "punctuation/quoted-consistently",
  family: "punctuation",
  severity: "hint",
  authority: "通行写法",
  scope: "text",
  *check({ blocks }) {
    const terms = blocks.flatMap((own, block) => termsOf(own).map((term) => ({ ...term, block })));
    const quoted = new Set(terms.flatMap(({ words, isMarked }) => (isMarked ? [words] : [])));
    for (const { words, isMarked, ...place } of terms)
      if (!isMarked && quoted.has(words))
        yield { ...place, message: SAY.quotedElsewhere(words), fix: `“${words}”` };
    const charter = blocks.flatMap((own, block) => charterOf(own).map((found) => ({ ...found, block })));
    const odd = charter.find(({ isMarked }) => isMarked !== charter[0]?.isMarked);
    if (odd !== undefined) {
      const { block, start, end } = odd;
      yield { block, start, end, message: SAY.charterMixed() };
    }
  },
};

type Term = TextRange & { readonly words: string; readonly isMarked: boolean };

/** The set phrases of a block, in marks of their own or in none. */
const termsOf = kept((block: ReviewBlock): readonly Term[] => {
  const { text, slots } = block;
  return Array.from(text.matchAll(TERM), ({ 0: words, index: start }): Term => {
    const end = start + words.length;
    const isMarked = /[“‘]/u.test(text.charAt(start - 1)) && /[”’]/u.test(text.charAt(end));
    return { words, start, end, isMarked };
  }).filter(
    ({ start, end, isMarked }) =>
      isMarked || (!touches(quotedOf(block), start, end) && !touches(slots, start, end)),
  );
});

const charterOf = kept(({ text }: ReviewBlock): readonly Term[] =>
  text.includes("党章")
    ? Array.from(text.matchAll(CHARTER), ({ 0: words, index: start }) => ({
        words,
        start,
        end: start + words.length,
        isMarked: words.startsWith("《"),
      }))
    : [],
);
