import { PUNCTUATION_MESSAGES as SAY } from "@/lib/messages/review/punctuation";
import { firstOfMany, type MarkPlace, placesInText } from "../../first-of-many";
import { kept } from "../../kept";
import type { ReviewBlock } from "../../review-text";
import type { TextRule } from "../../rule";

/** Short items only: a comma between quoted sentences is right. */
const BETWEEN = /”\s?、\s?“|》\s?、\s?《|(?<=[“、][^“”，。]{2,8})”，“(?=[^“”，。]{2,8}”(?:，“|[^，]))/gu;

/** Every stop between neighbouring quoted items or titles, each fix without it. */
export const betweenQuotedFixes = kept(({ text }: ReviewBlock): readonly MarkPlace[] => {
  if (!text.includes("”、") && !text.includes("》、") && !text.includes("”，“")) return [];
  return [...text.matchAll(BETWEEN)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
    fix: `${found.charAt(0)}${found.slice(-1)}`,
  }));
});

/**
 * “四个意识”“四个自信” usually need no 、 between them. A hint: the standard says 通常, and many offices keep the mark.
 * A note in brackets or a verb between the items makes the mark right.
 */
export const betweenQuoted: TextRule = {
  id: "punctuation/between-quoted",
  family: "punctuation",
  severity: "hint",
  authority: "GB/T 15834—2011 4.5.3.5",
  scope: "text",
  *check(text) {
    yield* firstOfMany(placesInText(text, betweenQuotedFixes), {
      one: SAY.betweenQuoted,
      many: SAY.betweenQuotedThroughout,
      limit: 6,
    });
  },
};
