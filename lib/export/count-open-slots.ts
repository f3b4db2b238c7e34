import type { DraftDocument } from "@/lib/speech/draft-document";
import { printDraft } from "@/lib/speech/draft-text";
import type { FactSheet } from "@/lib/speech/fact-sheet";

/** What is still blank in a draft. */
export type OpenSlots = {
  /** Blanks in the text, repeated ones counted each time. */
  readonly count: number;
  /** Their labels without brackets, each once, in order of appearance. */
  readonly labels: readonly string[];
};

/** Counts the blanks that would be printed as 〔label〕. */
export function countOpenSlots(document: DraftDocument, facts: FactSheet): OpenSlots {
  const open = printDraft(document, facts).flatMap((printed) => printed.openSlots);
  return { count: open.length, labels: [...new Set(open)] };
}
