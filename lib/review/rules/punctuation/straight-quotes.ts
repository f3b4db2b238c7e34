import { PUNCTUATION_MESSAGES as SAY } from "@/lib/messages/review/punctuation";
import { firstOfMany, type MarkPlace, placesInText } from "../../first-of-many";
import { kept } from "../../kept";
import type { ReviewBlock } from "../../review-text";
import type { TextRule } from "../../rule";

const GATE = /["'＂″〝〞「」『』]/u;
const HAN = /\p{Script=Han}/u;
const CORNER = /「([^「」]{1,60})」|『([^『』]{1,60})』|〝([^〝〞]{1,60})〞/gu;

/** Every straight or corner quotation in Chinese text, each with curly marks; no fix where a mark has no partner. */
export const straightQuoteFixes = kept(({ text }: ReviewBlock): readonly MarkPlace[] => {
  if (!GATE.test(text)) return [];
  const places: MarkPlace[] = [];
  for (const { 0: found, index } of text.matchAll(CORNER))
    places.push({ start: index, end: index + found.length, fix: `“${found.slice(1, -1)}”` });
  places.push(...pairsOf(text, /["＂″]/gu, "“", "”"), ...pairsOf(text, /'/gu, "‘", "’"));
  return places.sort((a, b) => a.start - b.start);
});

function pairsOf(text: string, mark: RegExp, open: string, close: string): MarkPlace[] {
  // Feet and inches stand after figures, the apostrophe inside a word.
  const at = [...text.matchAll(mark)]
    .map(({ index }) => index)
    .filter(
      (index) =>
        HAN.test(text.charAt(index - 1)) || HAN.test(text.charAt(index + 1)) || isBeside(text, index),
    );
  if (at.length % 2 === 1) return at.map((index) => ({ start: index, end: index + 1 }));
  return at.flatMap((start, order): MarkPlace[] => {
    const end = at[order + 1];
    if (order % 2 === 1 || end === undefined) return [];
    const inner = text.slice(start + 1, end);
    if (inner.length <= MAX_WHOLE_CHARS) return [{ start, end: end + 1, fix: `${open}${inner}${close}` }];
    return [
      { start, end: start + 1, fix: open },
      { start: end, end: end + 1, fix: close },
    ];
  });
}

const MAX_WHOLE_CHARS = 30;

const isBeside = (text: string, index: number) =>
  /[，。；：、！？（）《》]/u.test(text.charAt(index - 1)) ||
  /[，。；：、！？（）《》]/u.test(text.charAt(index + 1));

/** "…" and 「…」 instead of “…”. */
export const straightQuotes: TextRule = {
  id: "punctuation/straight-quotes",
  family: "punctuation",
  severity: "doubt",
  authority: "GB/T 15834—2011 4.8",
  scope: "text",
  *check(text) {
    yield* firstOfMany(placesInText(text, straightQuoteFixes), {
      one: SAY.straightQuotes,
      many: SAY.straightQuotesThroughout,
      limit: 4,
    });
  },
};
