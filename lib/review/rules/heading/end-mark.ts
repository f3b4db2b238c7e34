import { HEADING_MESSAGES } from "@/lib/messages/review/heading";
import type { ReviewBlock } from "../../review-text";
import type { PlacedHit, TextRule } from "../../rule";
import { printedNumber } from "../../sections-of";

const MARK = /[。；：，、.;:,]$/u;

/**
 * A heading on a line of its own, and the title, take no mark at the end. Where all headings of one shape have one, the
 * first is told and the others are hints: it is the text's habit.
 */
export const headingEndMark: TextRule = {
  id: "heading/end-mark",
  family: "heading",
  severity: "doubt",
  authority: "GB/T 15834—2011 附录 A",
  scope: "text",
  *check({ blocks }) {
    yield* oddDigits(blocks);
    const judged = blocks.flatMap((block, index) => judge(block, index));
    for (const [at, { shape, hit }] of judged.entries()) {
      if (hit === null) continue;
      const row = judged.filter((other) => other.shape === shape);
      const isHabit = shape !== "title" && row.every((other) => other.hit !== null);
      yield isHabit && judged.findIndex((other) => other.shape === shape) < at
        ? { ...hit, severity: "hint" }
        : hit;
    }
  },
};

type Judged = { readonly shape: string; readonly hit: PlacedHit | null };

/** A title or heading and its mark; nothing for other blocks. */
function judge(block: ReviewBlock, index: number): Judged[] {
  const { role, text, heading } = block;
  const isTitle = role === "title" || role === "subtitle";
  const shape = isTitle ? "title" : (printedNumber(block)?.shape ?? "");
  // Statements written as a list, 1. 2. 3., end like sentences: only 一、 and （一） are headings for certain.
  if (!isTitle && (role !== "heading" || heading === null || !/^(?:part|chinese)/u.test(shape))) return [];
  const words = text.trimEnd();
  // Two sentences or more are a statement, however short.
  if (/[。；]/u.test(words.slice(1, -1)) || words.length < 4) return [];
  if (!MARK.test(words)) return [{ shape, hit: null }];
  const message = isTitle ? HEADING_MESSAGES.titleEndMark() : HEADING_MESSAGES.endMark();
  return [{ shape, hit: { block: index, start: words.length - 1, end: words.length, message, fix: "" } }];
}

const MAX_HEADING_CHARS = 24;

/**
 * 1.规范组织生活。 above its text, beside 2.规范阵地建设 without a mark: by its sibling it is a heading, not a statement.
 */
function* oddDigits(blocks: readonly ReviewBlock[]): Iterable<PlacedHit> {
  const lines = blocks.flatMap((block, index) => {
    const number = printedNumber(block);
    const next = blocks[index + 1];
    const hasText = next !== undefined && next.role === "paragraph" && printedNumber(next) === null;
    const words = block.text.trimEnd();
    const isShort = words.length <= MAX_HEADING_CHARS && !/[。；：]/u.test(words.slice(0, -1));
    return number?.shape === "digit" && hasText && isShort
      ? [{ index, value: number.value, words, hasMark: /[。；：，]$/u.test(words) }]
      : [];
  });
  for (const [at, line] of lines.entries()) {
    if (!line.hasMark) continue;
    const siblings = [lines[at - 1], lines[at + 1]].filter(
      (other) => other !== undefined && Math.abs(other.value - line.value) === 1,
    );
    if (siblings.length === 0 || siblings.some((other) => other?.hasMark === true)) continue;
    const end = line.words.length;
    yield { block: line.index, start: end - 1, end, message: HEADING_MESSAGES.endMark(), fix: "" };
  }
}
