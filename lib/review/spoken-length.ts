import { countChars } from "@/lib/text/count-chars";
import { kept } from "./kept";
import type { ReviewBlock, ReviewText } from "./review-text";

/** Lines that are printed but not read out. */
const SILENT: ReadonlySet<string> = new Set(["title", "subtitle", "dateLine", "speakerLine", "signature"]);

/** Characters of a block that are read aloud: marks and open slots left out. */
export const spokenCharsOf = kept(({ role, text, slots }: ReviewBlock): number => {
  if (SILENT.has(role)) return 0;
  const open = slots.reduce((sum, { start, end }) => sum + countChars(text.slice(start, end)), 0);
  return countChars(text) - open;
});

/** Characters read aloud of blocks `from` to `to` (exclusive). */
export function spokenCharsBetween({ blocks }: ReviewText, from: number, to: number): number {
  return blocks.slice(from, to).reduce((sum, block) => sum + spokenCharsOf(block), 0);
}
