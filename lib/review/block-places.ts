import { quotedRanges, type TextRange } from "@/lib/text/quoted-ranges";
import { type SentenceSpan, splitSentences } from "@/lib/text/split-sentences";
import { kept } from "./kept";
import type { ReviewBlock } from "./review-text";

/** The sentences of a block, a heading's number with the first. */
export const sentencesOf = kept(({ text }: ReviewBlock): readonly SentenceSpan[] => splitSentences(text));

/** What stands in quotation or title marks, the marks included. */
export const quotedOf = kept(({ text }: ReviewBlock): readonly TextRange[] => quotedRanges(text));

/** Whether a stretch lies inside one of the ranges. */
export function isWithin(ranges: readonly TextRange[], start: number, end: number): boolean {
  return ranges.some((range) => range.start <= start && end <= range.end);
}

/** Whether a stretch touches one of the ranges. */
export function touches(ranges: readonly TextRange[], start: number, end: number): boolean {
  return ranges.some((range) => range.start < end && start < range.end);
}

/** The sentence a place stands in; the whole block where marks fail. */
export function sentenceAt(block: ReviewBlock, offset: number): SentenceSpan {
  return (
    sentencesOf(block).find(({ startOffset, endOffset }) => startOffset <= offset && offset < endOffset) ?? {
      text: block.text,
      startOffset: 0,
      endOffset: block.text.length,
    }
  );
}
