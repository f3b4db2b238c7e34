import { REPETITION_MESSAGES } from "@/lib/messages/review/repetition";
import { kept } from "../../kept";
import type { ReviewBlock } from "../../review-text";
import type { TextRule } from "../../rule";

/** Shorter ones are refrains and notes to the host. */
const MIN_CHARS = 30;

/** The words of a paragraph without marks and blanks; null for what is not compared. */
const keyOf = kept(({ role, text, slots }: ReviewBlock): string | null => {
  if (role !== "paragraph" || slots.length > 0) return null;
  const key = text.replace(/[^\p{L}\p{N}]+/gu, "");
  return key.length < MIN_CHARS ? null : key;
});

/** A paragraph that stands twice, marks and blanks aside. */
export const sameParagraph: TextRule = {
  id: "repetition/same-paragraph",
  family: "repetition",
  severity: "must",
  authority: "通行写法",
  scope: "text",
  *check({ blocks }) {
    const seen = new Set<string>();
    for (const [block, own] of blocks.entries()) {
      const key = keyOf(own);
      if (key === null) continue;
      if (seen.has(key))
        yield { block, start: 0, end: own.text.length, message: REPETITION_MESSAGES.paragraph() };
      seen.add(key);
    }
  },
};
