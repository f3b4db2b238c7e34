import type { BlockNode, DraftDocument } from "@/lib/speech/draft-document";
import { type PrintedBlock, printDraft } from "@/lib/speech/draft-text";
import type { FactSheet } from "@/lib/speech/fact-sheet";
import { spokenChars } from "@/lib/speech/spoken-chars";

/** What the status bar says of a draft. */
export type DraftFigures = {
  /** Characters read aloud: marks and open slots left out. */
  readonly chars: number;
  readonly openSlots: number;
};

// Blocks that typing leaves alone are the same objects as before, and their characters need not be counted again.
const counted = new WeakMap<
  BlockNode,
  { readonly number: string | null; readonly text: string; readonly chars: number }
>();

/** Counts the words that will be spoken, and the slots still open anywhere. */
export function draftFigures(document: DraftDocument, facts: FactSheet): DraftFigures {
  let chars = 0;
  let openSlots = 0;
  for (const printed of printDraft(document, facts)) {
    openSlots += printed.openSlots.length;
    chars += charsOf(printed);
  }
  return { chars, openSlots };
}

function charsOf(printed: PrintedBlock): number {
  const { block, number, text } = printed;
  const known = counted.get(block);
  if (known !== undefined && known.number === number && known.text === text) return known.chars;
  const chars = spokenChars(printed);
  counted.set(block, { number, text, chars });
  return chars;
}
