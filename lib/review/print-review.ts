import { countChars } from "@/lib/text/count-chars";
import { createReviewer } from "./create-reviewer";
import type { Finding } from "./finding";
import type { ReviewContext } from "./review-context";
import { blockStarts, type ReviewText, wholeText } from "./review-text";
import { RULES } from "./rules";

/** A finding with its place in the whole text: UTF-16, end exclusive. */
export type PrintedFinding = Omit<Finding, "block">;

export type PrintedReview = {
  /** Characters without blanks and line ends. */
  readonly characters: number;
  readonly findings: readonly PrintedFinding[];
};

/** Checks a text once by every rule, offsets into `wholeText`. */
export function printReview(text: ReviewText, context: ReviewContext): PrintedReview {
  const starts = blockStarts(text);
  const findings = createReviewer(RULES, context)
    .review(text)
    .map(({ block, start, end, ...finding }): PrintedFinding => {
      const from = starts[block] ?? 0;
      return { ...finding, start: from + start, end: from + end };
    });
  return { characters: countChars(wholeText(text)), findings };
}
