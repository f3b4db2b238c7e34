import type { CharacterReading } from "@/lib/speech/reading-aloud";
import { countChars } from "@/lib/text/count-chars";
import type { PrintSegment } from "../print-segments";

/** How the lines of a block are placed and set. */
export type ReadingKind =
  | "title"
  | "subtitle"
  | "subLine"
  | "salutation"
  | "heading"
  | "body"
  | "signature"
  | "minutes"
  | "blank";

/** A block of the reading copy with all that its lines need; plain data. Offsets are UTF-16 in `text`. */
export type ReadingBlock = {
  readonly kind: ReadingKind;
  /** Level of a heading, otherwise 0. */
  readonly level: 0 | 1 | 2 | 3;
  readonly text: string;
  /** The same words in stretches that are set alike. */
  readonly segments: readonly PrintSegment[];
  /** Where each sentence ends; the last is the end of the text. */
  readonly sentenceEnds: readonly number[];
  readonly readings: readonly CharacterReading[];
  /** Where a breath mark follows the character before. */
  readonly breaths: readonly number[];
};

const SPOKEN: ReadonlySet<ReadingKind> = new Set(["salutation", "heading", "body"]);

/** Characters read aloud in a part of the block: marks and open slots do not count, nor do lines that are only printed. */
export function spokenCharsOf(block: ReadingBlock, from = 0, to = block.text.length): number {
  if (!SPOKEN.has(block.kind)) return 0;
  let chars = 0;
  let start = 0;
  for (const { text, open } of block.segments) {
    if (!open) chars += countChars(text.slice(Math.max(0, from - start), Math.max(0, to - start)));
    start += text.length;
  }
  return chars;
}
