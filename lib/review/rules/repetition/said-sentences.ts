import type { SentenceSpan } from "@/lib/text/split-sentences";
import { sentencesOf } from "../../block-places";
import { kept } from "../../kept";
import type { ReviewBlock } from "../../review-text";

/** A sentence as it is compared: without its number or ordinal, blanks and marks. */
export type SaidSentence = {
  readonly start: number;
  readonly end: number;
  readonly key: string;
  /** Begins with an ordinal: an item of a list. */
  readonly isItem: boolean;
};

const ORDINAL =
  /^(?:[\s　]*(?:第?[一二三四五六七八九十]{1,3}(?:[、，,．.]|是要?|要|来)|[（(][一二三四五六七八九十\d]{1,3}[)）]|\d{1,2}[.．、]|[①-⑳]|(?:首先|其次|再次|最后)[，,要是]))+/u;
/** Before the ordinal of an item that is listed within a sentence. */
const LISTED = /(?<=[；;：:，。])(?=第?[一二三四五六七八九十]{1,2}(?:是|要|，))/u;
const NOT_LETTERS = /[^\p{L}\p{N}]+/gu;

/** Every sentence and listed item of a paragraph in reading order; none of other blocks. */
export const saidSentencesOf = kept((block: ReviewBlock): readonly SaidSentence[] => {
  if (block.role !== "paragraph") return [];
  return sentencesOf(block)
    .flatMap(itemsOf)
    .flatMap(({ text, startOffset, endOffset }) => {
      // A sentence that is still to be filled will be told apart by what is put in.
      if (block.slots.some((slot) => slot.start < endOffset && startOffset < slot.end)) return [];
      const ordinal = ORDINAL.exec(text)?.[0] ?? "";
      const key = text.slice(ordinal.length).replace(NOT_LETTERS, "");
      return [{ start: startOffset, end: endOffset, key, isItem: ordinal !== "" }];
    });
});

/** A sentence in one piece, or cut before each item it lists. */
function itemsOf(sentence: SentenceSpan): SentenceSpan[] {
  let startOffset = sentence.startOffset;
  return sentence.text.split(LISTED).map((text) => {
    const item = { text, startOffset, endOffset: startOffset + text.length };
    startOffset = item.endOffset;
    return item;
  });
}
