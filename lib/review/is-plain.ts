import { isWithin, quotedOf, touches } from "./block-places";
import type { ReviewBlock } from "./review-text";

/** Whether a stretch is the paper's own wording: no quotation, title, open slot or value of the fact sheet. */
export function isPlain(block: ReviewBlock, start: number, end: number): boolean {
  return (
    !isWithin(quotedOf(block), start, end) &&
    !touches(block.slots, start, end) &&
    !touches(block.bound, start, end)
  );
}
