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
