import { HEADING_MESSAGES } from "@/lib/messages/review/heading";
import type { TextRule } from "../../rule";
import { sectionsOf } from "../../sections-of";

/** Parts of a speech never share a heading; below them 存在问题 may come again for every unit. */
const MIN_CHARS = { 1: 3, 2: 5, 3: Number.POSITIVE_INFINITY } as const;

/** Words as many as these are not the same in two parts by chance. */
const LONG_CHARS = 9;

/** Two headings in the same words: one was pasted and not changed. */
export const equalHeadings: TextRule = {
  id: "heading/equal",
  family: "heading",
  severity: "doubt",
  authority: "通行写法",
  scope: "text",
  *check(text) {
    const seen = new Set<string>();
    let part = 0;
    for (const { block, heading, words } of sectionsOf(text)) {
      if (heading.level === 1) part = block;
      const isOwn = heading.level > 1 && words.length < LONG_CHARS;
      const key = `${heading.level} ${isOwn ? part : ""} ${words}`;
      const isRepeat = words.length >= MIN_CHARS[heading.level] && seen.has(key);
      seen.add(key);
      if (isRepeat)
        yield {
          block,
          start: heading.numberEnd,
          end: heading.numberEnd + words.length,
          message: HEADING_MESSAGES.equal(),
        };
    }
  },
};
