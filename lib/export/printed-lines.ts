import type { BlockNode, DraftDocument } from "@/lib/speech/draft-document";
import type { FactSheet } from "@/lib/speech/fact-sheet";
import { type BlockNumbers, numberDraft } from "@/lib/speech/number-draft";
import { annexNoteLines, beginsAnnexNote, continuesAnnexNote } from "./annex-notes";
import { type PrintSegment, printSegments, segmentText } from "./print-segments";
import { bracketedDate, spacedSpeaker } from "./sub-lines";

/**
 * What a printed line is: its block, but for two kinds of paragraph that are set apart. `annexNote` is a line of the
 * list of annexes (附件：1.…), `direction` a paragraph wholly in round brackets, which is not read out.
 */
export type LineRole = BlockNode["type"] | "annexNote" | "direction";

/** A paragraph to be set; a heading's number is its first segment. */
export type SetLine = {
  readonly block: BlockNode;
  readonly role: LineRole;
  /** The number of a heading, as printed. */
  readonly number: string | null;
  readonly segments: readonly PrintSegment[];
};

/** A block with the words it prints. */
export type PrintedLine = SetLine & {
  /** Which block of the draft it is, counted from 0; a list of annexes gives several lines of one block. */
  readonly blockIndex: number;
};

/** What of a page profile changes words. */
export type LineCustoms = { readonly bracketDateLine: boolean };

/**
 * The lines every export prints, in order: numbers counted, bound slots filled, empty blocks left out, the list of annexes
 * between the text and the sign-off.
 */
export function printedLines(
  document: DraftDocument,
  facts: FactSheet,
  customs: LineCustoms,
): readonly PrintedLine[] {
  const numbers = numberDraft(document.content);
  const lines = document.content
    .map((block, index): PrintedLine => {
      const blockNumbers = numbers[index] ?? { heading: null, ordinals: [] };
      const segments = printedSegments(block, blockNumbers, facts, customs);
      const number = blockNumbers.heading;
      return { block, blockIndex: index, role: roleOf(block, segments), number, segments };
    })
    .filter((line) => segmentText(line.segments).trim() !== "");
  return annexesBeforeSignature(withAnnexNotes(lines));
}

/** What a block is by itself; whether it goes on with a list of annexes is told by those before it. */
export function roleOf(block: BlockNode, segments: readonly PrintSegment[]): LineRole {
  return block.type === "paragraph" && isDirection(segments) ? "direction" : block.type;
}

/** The words of a block as every export prints them, a heading's number first. */
export function printedSegments(
  block: BlockNode,
  numbers: BlockNumbers,
  facts: FactSheet,
  customs: LineCustoms,
): readonly PrintSegment[] {
  const segments = customary(block, printSegments(block, numbers, facts), facts, customs);
  if (numbers.heading === null) return segments;
  return [{ text: numbers.heading, open: false, lead: false }, ...segments];
}

function isDirection(segments: readonly PrintSegment[]): boolean {
  return /^（[^（）]*）$/u.test(segmentText(segments).trim());
}

/** Tells the lists of annexes among the paragraphs; a block that holds several annexes gives as many lines. */
function withAnnexNotes(lines: readonly PrintedLine[]): PrintedLine[] {
  let next = 0;
  return lines.flatMap((line): PrintedLine[] => {
    const text = segmentText(line.segments);
    const begins = beginsAnnexNote(text);
    const continues = next > 1 && continuesAnnexNote(text, next);
    if (line.block.type !== "paragraph" || (!begins && !continues)) {
      next = 0;
      return [line];
    }
    const annexes = annexNoteLines(text);
    next = (begins ? 1 : next) + annexes.length;
    const note = { ...line, role: "annexNote" as const };
    // A blank to fill keeps its own look, and with it the writer's marks.
    if (line.segments.some(({ open }) => open)) return [note];
    return annexes.map((annex) => ({ ...note, segments: [{ text: annex, open: false, lead: false }] }));
  });
}

/** GB/T 9704-2012, 7.3.4: under the text and over the sign-off, also where the draft has it last. */
function annexesBeforeSignature(lines: readonly PrintedLine[]): readonly PrintedLine[] {
  const end = lines.findLastIndex(({ role }) => role !== "annexNote" && role !== "signature") + 1;
  const isAnnex = ({ role }: PrintedLine) => role === "annexNote";
  const tail = lines.slice(end);
  return [...lines.slice(0, end), ...tail.filter(isAnnex), ...tail.filter((line) => !isAnnex(line))];
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

/** Whether a blank line follows: one under the title block, one over a list of annexes, and one over the sign-off. */
export function needsBlankAfter(role: LineRole, next: LineRole | undefined): boolean {
  if (next === undefined) return false;
  if (TITLE_BLOCK.has(role)) return !TITLE_BLOCK.has(next);
  return (next === "signature" || next === "annexNote") && role !== next;
}
