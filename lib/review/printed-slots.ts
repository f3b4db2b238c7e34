import { bindingFromLabel } from "@/lib/speech/fact-sheet";
import type { OpenSlot } from "./review-text";

/** Slots written out in plain words, 〔单位〕; the year of a document number, 〔2026〕, is none. */
export function printedSlots(text: string): OpenSlot[] {
  return [...text.matchAll(/〔([^〔〕]{1,40})〕/gu)].flatMap((match): OpenSlot[] => {
    const label = match[1] ?? "";
    if (/^\d{4}$/u.test(label)) return [];
    return [
      { start: match.index, end: match.index + match[0].length, label, binding: bindingFromLabel(label) },
    ];
  });
}
