import { PUNCTUATION_MESSAGES as SAY } from "@/lib/messages/review/punctuation";
import { firstOfMany, type MarkPlace, placesInText } from "../../first-of-many";
import { kept } from "../../kept";
import type { ReviewBlock } from "../../review-text";
import type { TextRule } from "../../rule";

/** One cell, three, dots of any other kind; the two cells …… and a row of leader dots are none of them. */
const WRONG =
  /(?<!…)(?:…|…{3,5})(?!…)|。{3,6}|(?<![.\w])\.{3,8}(?![.\w])|．{3,6}|·{3,8}|⋯{1,4}|、{3,6}|(?<=\p{Script=Han})\.{2}(?=$|\p{Script=Han})/gu;
const GATE = /…|。。。|\.\.|．．|··|⋯|、、、/u;

/** Every ellipsis of a block that is not two cells of six dots. */
export const ellipsisFixes = kept(({ text }: ReviewBlock): readonly MarkPlace[] => {
  if (!GATE.test(text)) return [];
  return [...text.matchAll(WRONG)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
    fix: "……",
  }));
});

/** ... 。。。 … instead of ……. */
export const ellipsis: TextRule = {
  id: "punctuation/ellipsis",
  family: "punctuation",
  severity: "doubt",
  authority: "GB/T 15834—2011 4.11",
  scope: "text",
  *check(text) {
    yield* firstOfMany(placesInText(text, ellipsisFixes), {
      one: SAY.ellipsis,
      many: SAY.ellipsisThroughout,
      limit: 4,
    });
  },
};
