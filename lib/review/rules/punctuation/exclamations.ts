import { PUNCTUATION_MESSAGES as SAY } from "@/lib/messages/review/punctuation";
import type { PlacedHit, TextRule } from "../../rule";

/** As many are no matter in any text. */
const FREE = 3;
const CHARS_EACH = 400;

/** Exclamation marks wear out: beyond one for 400 characters there is one hint. */
export const exclamations: TextRule = {
  id: "punctuation/exclamations",
  family: "punctuation",
  severity: "hint",
  authority: "GB/T 15834—2011 4.3",
  scope: "text",
  *check({ blocks }) {
    let count = 0;
    let chars = 0;
    let place: PlacedHit | null = null;
    for (const [block, { text }] of blocks.entries()) {
      chars += text.length;
      for (let at = text.indexOf("！"); at >= 0; at = text.indexOf("！", at + 1)) {
        count += 1;
        if (count === FREE + 1) place = { block, start: at, end: at + 1, message: "" };
      }
    }
    if (place !== null && count * CHARS_EACH > chars) yield { ...place, message: SAY.exclamations(count) };
  },
};
