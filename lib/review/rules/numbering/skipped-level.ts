import { NUMBERING_MESSAGES } from "@/lib/messages/review/numbering";
import type { TextRule } from "../../rule";
import { printedNumber } from "../../sections-of";

/**
 * （1） right below 一、: two levels were passed over. 一、 with 1. is in good use, and so are （1）
 * that number the items of a list, so only a heading that stands under another is judged.
 */
export const skippedLevel: TextRule = {
  id: "numbering/skipped-level",
  family: "numbering",
  severity: "doubt",
  authority: "GB/T 9704—2012 7.3.3",
  scope: "text",
  *check({ blocks, incomplete }) {
    if (incomplete) return;
    for (const [block, own] of blocks.entries()) {
      const above = blocks[block - 1];
      if (own.role !== "heading" || above?.role !== "heading" || own.counted.length > 0) continue;
      if (printedNumber(own)?.shape !== "digit-bracket" || printedNumber(above)?.shape !== "chinese")
        continue;
      const end = own.heading?.numberEnd || own.text.length;
      yield { block, start: 0, end, message: NUMBERING_MESSAGES.skippedLevel() };
    }
  },
};
