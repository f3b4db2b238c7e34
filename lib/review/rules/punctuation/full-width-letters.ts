import { PUNCTUATION_MESSAGES as SAY } from "@/lib/messages/review/punctuation";
import { firstOfMany, type MarkPlace, placesInText } from "../../first-of-many";
import { kept } from "../../kept";
import type { ReviewBlock } from "../../review-text";
import type { TextRule } from "../../rule";

/** Figures with their point and per cent, or a word; a mask of Ｘ is a blank, another check's. */
const WIDE = /[０-９](?:[０-９．]*[０-９])?|[Ａ-Ｚａ-ｚ]+/gu;

/** Every figure and word in full-width characters, each in half width. */
export const fullWidthFixes = kept(({ text }: ReviewBlock): readonly MarkPlace[] => {
  if (!/[０-９Ａ-Ｚａ-ｚ]/u.test(text)) return [];
  return [...text.matchAll(WIDE)]
    .filter(([found]) => !/^[Ｘｘ]+$/u.test(found))
    .map(({ 0: found, index }) => ({
      start: index,
      end: index + found.length,
      fix: found.normalize("NFKC"),
    }));
});

/** ２０２６年 for 2026年. */
export const fullWidthLetters: TextRule = {
  id: "punctuation/full-width-letters",
  family: "punctuation",
  severity: "doubt",
  authority: "GB/T 15835—2011 4",
  scope: "text",
  *check(text) {
    yield* firstOfMany(placesInText(text, fullWidthFixes), {
      one: SAY.fullWidth,
      many: SAY.fullWidthThroughout,
      limit: 6,
    });
  },
};
