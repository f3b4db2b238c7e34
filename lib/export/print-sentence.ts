import type { DraftSentence, DraftUnit } from "@/lib/compare/draft-units";
import type { DraftDocument } from "@/lib/speech/draft-document";
import type { FactSheet } from "@/lib/speech/fact-sheet";
import { type BlockNumbers, numberDraft } from "@/lib/speech/number-draft";
import { type PrintSegment, segmentText } from "./print-segments";
import { type LineCustoms, printedSegments } from "./printed-lines";

/** A draft and the facts its slots show. */
export type PrintedDraft = { readonly document: DraftDocument; readonly facts: FactSheet };

/** Prints a sentence of a draft with the numbers and values it has there; a heading's number comes with its words. */
export type SentencePrinter = (sentence: DraftSentence) => readonly PrintSegment[];

/** A printer of the sentences of one draft. */
export function sentencePrinter({ document, facts }: PrintedDraft, customs: LineCustoms): SentencePrinter {
  const numbers = numberDraft(document.content);
  return ({ block, blockIndex, nodes, ordinalsBefore, isFirst }) => {
    const own: BlockNumbers = numbers[blockIndex] ?? { heading: null, ordinals: [] };
    const heading = isFirst ? own.heading : null;
    const ordinals = own.ordinals.slice(ordinalsBefore);
    return printedSegments({ ...block, content: [...nodes] }, { heading, ordinals }, facts, customs);
  };
}

/** The words of units as printed, each block on a line of its own. */
export function unitsText(units: readonly DraftUnit[], print: SentencePrinter): string {
  return units
    .map((unit, index) => (unit.type === "start" ? (index === 0 ? "" : "\n") : segmentText(print(unit))))
    .join("");
}
