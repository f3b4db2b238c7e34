import { quotedRanges, type TextRange } from "@/lib/text/quoted-ranges";
import { type SentenceSpan, splitSentences } from "@/lib/text/split-sentences";
import type { ReviewBlock } from "./review-text";

/** Many rules ask the same of a block; blocks are never changed, so the answer is kept with them. */
export function kept<Answer>(ask: (block: ReviewBlock) => Answer): (block: ReviewBlock) => Answer {
  const answers = new WeakMap<ReviewBlock, Answer>();
  return (block) => {
    const known = answers.get(block);
    if (known !== undefined) return known;
    const answer = ask(block);
    answers.set(block, answer);
    return answer;
  };
}

/** The sentences of a block, a heading's number with the first. */
export const sentencesOf: (block: ReviewBlock) => readonly SentenceSpan[] = kept(({ text }) =>
  splitSentences(text),
);

/** What stands in quotation or title marks, the marks included. */
export const quotedOf: (block: ReviewBlock) => readonly TextRange[] = kept(({ text }) => quotedRanges(text));

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
