import lexicon from "@/corpus/lexicon/punctuation-words.json";
import { PUNCTUATION_MESSAGES as SAY } from "@/lib/messages/review/punctuation";
import { alternatives } from "../../alternatives";
import { quotedOf, touches } from "../../block-places";
import type { PlacedHit, TextRule } from "../../rule";

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
    const quoted = new Set<string>();
    const bare: { readonly hit: PlacedHit; readonly term: string }[] = [];
    const charter: { readonly hit: PlacedHit; readonly isMarked: boolean }[] = [];
    for (const [index, block] of blocks.entries()) {
      const { text } = block;
      for (const { 0: term, index: start } of text.matchAll(TERM)) {
        const end = start + term.length;
        if (/[“‘]/u.test(text.charAt(start - 1)) && /[”’]/u.test(text.charAt(end))) quoted.add(term);
        else if (!touches(quotedOf(block), start, end) && !touches(block.slots, start, end)) {
          const message = SAY.quotedElsewhere(term);
          bare.push({ term, hit: { block: index, start, end, message, fix: `“${term}”` } });
        }
      }
      if (!text.includes("党章")) continue;
      for (const { 0: found, index: start } of text.matchAll(CHARTER)) {
        const hit = { block: index, start, end: start + found.length, message: SAY.charterMixed() };
        charter.push({ hit, isMarked: found.startsWith("《") });
      }
    }
    for (const { hit, term } of bare) if (quoted.has(term)) yield hit;
    const odd = charter.find(({ isMarked }) => isMarked !== charter[0]?.isMarked);
    if (odd !== undefined) yield odd.hit;
  },
};
