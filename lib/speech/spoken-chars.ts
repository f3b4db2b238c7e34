import { countChars } from "@/lib/text/count-chars";
import type { BlockNode } from "./draft-document";
import type { PrintedBlock } from "./draft-text";
import { SLOT_PATTERN } from "./slot-text";

const UNSPOKEN: ReadonlySet<string> = new Set(["title", "subtitle", "dateLine", "speakerLine", "signature"]);

type Counted = { readonly number: string | null; readonly text: string; readonly chars: number };

// Blocks that typing leaves alone are the same objects as before; counting a long draft anew takes longer than a key.
const counted = new WeakMap<BlockNode, Counted>();

/** Characters of a block that will be read aloud: its number counts, marks and open slots do not. */
export function spokenChars({ block, number, text }: PrintedBlock): number {
  if (UNSPOKEN.has(block.type)) return 0;
  const known = counted.get(block);
  if (known !== undefined && known.number === number && known.text === text) return known.chars;
  const chars = countChars(`${number ?? ""}${text.replace(SLOT_PATTERN, "")}`);
  counted.set(block, { number, text, chars });
  return chars;
}
