import { PUNCTUATION_MESSAGES as SAY } from "@/lib/messages/review/punctuation";
import { firstOfMany, type MarkPlace, placesInText } from "../../first-of-many";
import { kept } from "../../kept";
import type { ReviewBlock } from "../../review-text";
import type { TextRule } from "../../rule";

const MIN_CHARS = 24;
const ENDS = /(?:[。！？…：；.!?:;]|[。！？…：；.!?][”’）》〉】〕)"』」]+)$/u;
/** Stage directions stand in brackets after the sentence they go with. */
const DIRECTION = /(?:^|[。！？：…])[（(][^（）()]*[）)]$/u;
const LISTED =
  /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[)）]|\d{1,2}[.．、]|[①-⑳·•●◆■]|——)/u;

/** The end of a block of running text that stops without a mark, or at one that goes on. */
const openEnd = kept(({ role, text, heading, slots }: ReviewBlock): readonly MarkPlace[] => {
  const words = text.trimEnd();
  if (role !== "paragraph" || words.length < MIN_CHARS || ENDS.test(words) || DIRECTION.test(words))
    return [];
  // A heading or an item of a list may end bare; with a sentence inside it is running text.
  const isText =
    words.includes("。") || (LISTED.test(words) || heading !== null ? false : /[，；]/u.test(words));
  if (!isText || slots.some(({ end }) => end === words.length)) return [];
  const last = words.slice(-1);
  const start = words.length - 1;
  if (/[，、,]/u.test(last)) return [{ start, end: words.length, fix: "。" }];
  if (/[\p{Script=Han}\d%％”）》’]/u.test(last)) return [{ start, end: words.length, fix: `${last}。` }];
  return [];
});

/** Every paragraph ends with 。！？ or what stands for it. Lines cut by a page width are one finding. */
export const missingEndMark: TextRule = {
  id: "punctuation/missing-end-mark",
  family: "punctuation",
  severity: "doubt",
  authority: "GB/T 15834—2011 4.1",
  scope: "text",
  *check(text) {
    const places = placesInText(text, openEnd);
    const lastIndex = text.blocks.findLastIndex(({ role }) => role !== "signature");
    const open = places.filter(({ block }) => {
      // A text that breaks off, or leaves something out next, lacks more than a mark.
      const breaksOff = text.incomplete && text.blocks.length >= 4 && block === lastIndex;
      return !breaksOff && !/^\s*(?:…|\.{3}|。{3})/u.test(text.blocks[block + 1]?.text ?? "");
    });
    yield* firstOfMany(open, { one: SAY.missingEndMark, many: SAY.missingEndMarks, limit: 4 });
  },
};
