import { countChars } from "@/lib/text/count-chars";
import type { PrintedBlock } from "./draft-text";
import { SLOT_PATTERN } from "./slot-text";

const UNSPOKEN: ReadonlySet<string> = new Set(["title", "subtitle", "dateLine", "speakerLine", "signature"]);

/** Characters of a block that will be read aloud: its number counts, marks and open slots do not. */
export function spokenChars({ block, number, text }: PrintedBlock): number {
  if (UNSPOKEN.has(block.type)) return 0;
  return countChars(`${number ?? ""}${text.replace(SLOT_PATTERN, "")}`);
}
