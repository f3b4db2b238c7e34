import type { BlockNode, DraftDocument } from "@/lib/speech/draft-document";
import type { FactSheet } from "@/lib/speech/fact-sheet";
import { numberDraft } from "@/lib/speech/number-draft";
import { type PrintSegment, printSegments, segmentText } from "./print-segments";
import { bracketedDate, spacedSpeaker } from "./sub-lines";

/** A block with the words it prints; a heading's number is its first segment. */
export type PrintedLine = { readonly block: BlockNode; readonly segments: readonly PrintSegment[] };

/** What of a page profile changes words. */
export type LineCustoms = { readonly bracketDateLine: boolean };

/** The lines every export prints, in order: numbers counted, bound slots filled, empty blocks left out. */
export function printedLines(
  document: DraftDocument,
  facts: FactSheet,
  customs: LineCustoms,
): readonly PrintedLine[] {
  const numbers = numberDraft(document.content);
  return document.content
    .map((block, index) => {
      const blockNumbers = numbers[index] ?? { heading: null, ordinals: [] };
      const segments = customary(block, printSegments(block, blockNumbers, facts), facts, customs);
      const number = blockNumbers.heading;
      if (number === null) return { block, segments };
      return { block, segments: [{ text: number, open: false, lead: false }, ...segments] };
    })
    .filter((line) => segmentText(line.segments).trim() !== "");
}

function customary(
  block: BlockNode,
  segments: readonly PrintSegment[],
  facts: FactSheet,
  customs: LineCustoms,
): readonly PrintSegment[] {
  if (block.type === "speakerLine") return spacedSpeaker(segments, facts);
  if (block.type === "dateLine" && customs.bracketDateLine) return bracketedDate(segments);
  return segments;
}

/** Blocks that stand over the blank line between title and text. */
const TITLE_BLOCK: ReadonlySet<string> = new Set(["title", "subtitle", "dateLine", "speakerLine"]);

/** Whether a blank line follows: one under the title block, and one over the sign-off. */
export function needsBlankAfter(type: BlockNode["type"], next: BlockNode["type"] | undefined): boolean {
  if (next === undefined) return false;
  if (TITLE_BLOCK.has(type)) return !TITLE_BLOCK.has(next);
  return next === "signature" && type !== "signature";
}
