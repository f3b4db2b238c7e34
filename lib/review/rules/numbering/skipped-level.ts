import { NUMBERING_MESSAGES } from "@/lib/messages/review/numbering";
import type { ReviewBlock } from "../../review-text";
import type { PlacedHit, TextRule } from "../../rule";
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
    yield* listWithoutLevel(blocks);
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

/** （1） and （2） below 一、 in a text that has no level between: a hint, as they may only number a list. */
function* listWithoutLevel(blocks: readonly ReviewBlock[]): Iterable<PlacedHit> {
  const shapes = blocks.map((block) => printedNumber(block)?.shape);
  if (shapes.some((shape) => shape === "chinese-bracket" || shape === "digit")) return;
  const block = shapes.indexOf("digit-bracket");
  const isList = shapes.filter((shape) => shape === "digit-bracket").length > 1;
  if (block < 0 || !isList || !shapes.slice(0, block).includes("chinese")) return;
  const above = blocks[block - 1];
  if (blocks[block]?.counted.length !== 0 || above?.role === "heading" || above?.text.endsWith("：")) return;
  const end = printedNumber(blocks[block])?.number.length ?? 0;
  yield { block, start: 0, end, message: NUMBERING_MESSAGES.skippedLevel(), severity: "hint" };
}
