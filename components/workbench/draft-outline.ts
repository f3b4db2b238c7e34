import type { DraftDocument } from "@/lib/speech/draft-document";
import { type PrintedBlock, printDraft } from "@/lib/speech/draft-text";
import type { FactSheet } from "@/lib/speech/fact-sheet";
import type { Move } from "@/lib/speech/move";
import { countChars } from "@/lib/text/count-chars";

/** One heading of the draft as the outline shows it. */
export type OutlineItem = {
  readonly blockIndex: number;
  readonly level: 1 | 2 | 3;
  readonly number: string;
  readonly text: string;
  readonly move: Move | null;
  /** Characters of the whole section, subsections included. */
  readonly chars: number;
};

/** The headings of a draft with the length of their sections. */
export function draftOutline(document: DraftDocument, facts: FactSheet): OutlineItem[] {
  const printed = printDraft(document, facts);
  return printed.flatMap((each, blockIndex) => {
    if (each.block.type !== "heading") return [];
    const { level, move } = each.block.attrs;
    const chars = sectionChars(printed, blockIndex, level);
    return [{ blockIndex, level, number: each.number ?? "", text: each.text, move, chars }];
  });
}

function sectionChars(printed: readonly PrintedBlock[], from: number, level: number): number {
  let chars = 0;
  for (const { block, text } of printed.slice(from + 1)) {
    if (block.type === "heading" && block.attrs.level <= level) break;
    chars += countChars(text);
  }
  return chars;
}
