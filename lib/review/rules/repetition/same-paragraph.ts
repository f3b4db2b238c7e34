import { REPETITION_MESSAGES } from "@/lib/messages/review/repetition";
import type { TextRule } from "../../rule";

/** Shorter ones are refrains and notes to the host. */
const MIN_CHARS = 30;

/** A paragraph that stands twice, marks and blanks aside. */
export const sameParagraph: TextRule = {
  id: "repetition/same-paragraph",
  family: "repetition",
  severity: "must",
  authority: "通行写法",
  scope: "text",
  *check({ blocks }) {
    const seen = new Set<string>();
    for (const [block, { role, text, slots }] of blocks.entries()) {
      if (role !== "paragraph" || slots.length > 0) continue;
      const key = text.replace(/[^\p{L}\p{N}]+/gu, "");
      if (key.length < MIN_CHARS) continue;
      if (seen.has(key))
        yield { block, start: 0, end: text.length, message: REPETITION_MESSAGES.paragraph() };
      seen.add(key);
    }
  },
};
