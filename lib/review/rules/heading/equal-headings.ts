import { HEADING_MESSAGES } from "@/lib/messages/review/heading";
import type { TextRule } from "../../rule";
import { sectionsOf } from "../../sections-of";

const MIN_CHARS = 5;

/** Two headings in the same words: one was pasted and not changed. */
export const equalHeadings: TextRule = {
  id: "heading/equal",
  family: "heading",
  severity: "doubt",
  authority: "通行写法",
  scope: "text",
  *check(text) {
    const seen = new Set<string>();
    for (const { block, heading, words } of sectionsOf(text)) {
      const isRepeat = words.length >= MIN_CHARS && seen.has(words);
      seen.add(words);
      if (isRepeat && heading.level <= 2)
        yield {
          block,
          start: heading.numberEnd,
          end: heading.numberEnd + words.length,
          message: HEADING_MESSAGES.equal(),
        };
    }
  },
};
