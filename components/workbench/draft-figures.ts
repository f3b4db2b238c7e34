import type { DraftDocument } from "@/lib/speech/draft-document";
import { printDraft } from "@/lib/speech/draft-text";
import type { FactSheet } from "@/lib/speech/fact-sheet";
import { SLOT_PATTERN } from "@/lib/speech/slot-text";
import { speakingMinutes } from "@/lib/speech/speaking-time";
import { countChars } from "@/lib/text/count-chars";

/** What the status bar says of a draft. */
export type DraftFigures = {
  /** Characters read aloud: marks and open slots left out. */
  readonly chars: number;
  readonly minutes: number;
  readonly openSlots: number;
};

const UNSPOKEN: ReadonlySet<string> = new Set(["title", "subtitle", "dateLine", "speakerLine", "signature"]);

/** Counts the words that will be spoken, and the slots still open anywhere. */
export function draftFigures(document: DraftDocument, facts: FactSheet): DraftFigures {
  let chars = 0;
  let openSlots = 0;
  for (const printed of printDraft(document, facts)) {
    openSlots += printed.openSlots.length;
    if (UNSPOKEN.has(printed.block.type)) continue;
    chars += countChars(`${printed.number ?? ""}${printed.text.replace(SLOT_PATTERN, "")}`);
  }
  return { chars, minutes: speakingMinutes(chars), openSlots };
}
