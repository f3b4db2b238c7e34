import type { DraftDocument } from "@/lib/speech/draft-document";
import { printDraft } from "@/lib/speech/draft-text";
import type { FactSheet } from "@/lib/speech/fact-sheet";
import { spokenChars } from "@/lib/speech/spoken-chars";

/** What the status bar says of a draft. */
export type DraftFigures = {
  /** Characters read aloud: marks and open slots left out. */
  readonly chars: number;
  readonly openSlots: number;
};

/** Counts the words that will be spoken, and the slots still open anywhere. */
export function draftFigures(document: DraftDocument, facts: FactSheet): DraftFigures {
  let chars = 0;
  let openSlots = 0;
  for (const printed of printDraft(document, facts)) {
    openSlots += printed.openSlots.length;
    chars += spokenChars(printed);
  }
  return { chars, openSlots };
}
