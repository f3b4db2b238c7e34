import { createReviewer } from "../create-reviewer";
import type { Finding } from "../finding";
import { printedSlots } from "../printed-slots";
import { type ReviewContext, reviewContext } from "../review-context";
import { type BlockRole, plainBlock } from "../review-text";
import type { Rule } from "../rule";
import { textOfLines } from "../text-of-lines";

/** The findings of rules in one block of plain words. */
export function findInBlock(
  rules: readonly Rule[],
  text: string,
  known: Partial<ReviewContext> = {},
  role: BlockRole = "paragraph",
): Finding[] {
  const block = { ...plainBlock(role, text), slots: printedSlots(text) };
  return createReviewer(rules, reviewContext(known)).review({ blocks: [block], incomplete: false });
}

/** The words that rules find in one block. */
export function wordsFound(
  rules: readonly Rule[],
  text: string,
  known: Partial<ReviewContext> = {},
  role: BlockRole = "paragraph",
): string[] {
  return findInBlock(rules, text, known, role).map((finding) => finding.text);
}

/** The findings of rules in a text of several lines, read as a file would be. */
export function findInLines(
  rules: readonly Rule[],
  lines: readonly string[],
  known: Partial<ReviewContext> = {},
): Finding[] {
  const text = textOfLines({ format: "txt", frontMatter: {}, lines: lines.map((text) => ({ text })) });
  return createReviewer(rules, reviewContext(known)).review(text);
}
