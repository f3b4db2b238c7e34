import { HEADING_MESSAGES } from "@/lib/messages/review/heading";
import { countChars } from "@/lib/text/count-chars";
import type { BlockRule } from "../../rule";

/** Beyond this a listener has lost the beginning of a heading. */
const MAX_CHARS = 40;

/** A heading that is too long to be heard as one. */
export const longHeading: BlockRule = {
  id: "heading/long",
  family: "heading",
  severity: "hint",
  authority: "通行写法",
  scope: "block",
  *check({ role, text, heading }) {
    if (role !== "heading" || heading === null || heading.level > 2) return;
    const chars = countChars(text.slice(heading.numberEnd));
    if (chars > MAX_CHARS)
      yield { start: heading.numberEnd, end: text.length, message: HEADING_MESSAGES.tooLong(chars) };
  },
};
