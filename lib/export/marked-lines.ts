import { compareDrafts } from "@/lib/compare/compare-drafts";
import type { Comparison } from "@/lib/compare/comparison";
import type { DraftUnit } from "@/lib/compare/draft-units";
import { markWords } from "@/lib/compare/mark-words";
import type { BlockNode } from "@/lib/speech/draft-document";
import { ownMarks } from "./marked-breaks";
import { type PrintSegment, segmentText } from "./print-segments";
import { type PrintedDraft, type SentencePrinter, sentencePrinter } from "./print-sentence";
import { type LineCustoms, type LineRole, printedLines } from "./printed-lines";

/** On which side of a comparison words stand; `move` counts the moved stretches from 0. */
export type WordMark = {
  readonly type: "inserted" | "deleted";
  readonly move: number | null;
};

export type MarkedSegment = PrintSegment & { readonly mark: WordMark | null };

/** A paragraph of a marked copy. */
export type MarkedLine = {
  readonly role: LineRole;
  readonly number: string | null;
  /** What the paragraph is: in the new draft, or in the old one where it is gone. */
  readonly block: BlockNode;
  /** What it was, where that changed. */
  readonly wasBlock: BlockNode | null;
  readonly segments: readonly MarkedSegment[];
  /** The paragraph's end where it came or went; without it the next paragraph goes on in this one. */
  readonly endMark: WordMark | null;
};

/** A line being made; `mark` is that of its beginning. */
export type OpenLine = Pick<MarkedLine, "block" | "wasBlock"> & {
  readonly mark: WordMark | null;
  readonly segments: MarkedSegment[];
};

/**
 * Both drafts as one text: what only the old one prints is marked as deleted, what only the new one prints as inserted,
 * numbers included. Leaving out what is inserted gives the old draft's lines, leaving out what is deleted the new one's.
 */
export function markedLines(before: PrintedDraft, after: PrintedDraft, customs: LineCustoms): MarkedLine[] {
  const [old, fresh] = [withoutBlank(before, customs), withoutBlank(after, customs)];
  const { segments } = compareDrafts(old.document, fresh.document);
  const printOld = sentencePrinter(old, customs);
  const printNew = sentencePrinter(fresh, customs);
  const moveOf = moveNumbers(segments);
  const lines: OpenLine[] = [];
  const open = (block: BlockNode, wasBlock: BlockNode | null, mark: WordMark | null) =>
    void lines.push({ block, wasBlock, mark, segments: [] });
  const write = (written: readonly MarkedSegment[]) => void lines.at(-1)?.segments.push(...written);
  const writeSide = (units: readonly DraftUnit[], mark: WordMark, print: SentencePrinter) => {
    for (const unit of units) {
      if (unit.type === "start") open(unit.block, null, mark);
      else write(print(unit).map((segment) => ({ ...segment, mark })));
    }
  };
  for (const { change, old: was, new: is } of segments) {
    const [one, other] = [was[0], is[0]];
    if (one !== undefined && other !== undefined) {
      if (one.type === "start") open(other.block, one.kind === kindOf(other) ? null : one.block, null);
      else if (other.type === "sentence") write(markSegments(printOld(one), printNew(other)));
      continue;
    }
    const move = moveOf(change);
    writeSide(was, { type: "deleted", move }, printOld);
    writeSide(is, { type: "inserted", move }, printNew);
  }
  return ownMarks(lines);
}

/** The draft without the blocks no export prints; they carry no number, so that all numbers stay. */
function withoutBlank({ document, facts }: PrintedDraft, customs: LineCustoms): PrintedDraft {
  const printed = new Set(printedLines(document, facts, customs).map(({ block }) => block));
  const content = document.content.filter((block) => printed.has(block));
  return { document: { ...document, content }, facts };
}

function kindOf(unit: DraftUnit): string {
  return unit.type === "start" ? unit.kind : "";
}

/** Numbers the moves in order: a stretch that stands on both sides, each in its place, is one. */
function moveNumbers(segments: Comparison["segments"]): (change: number | null) => number | null {
  const stretches = new Map<number, number>();
  for (const { change } of segments) {
    if (change !== null) stretches.set(change, (stretches.get(change) ?? 0) + 1);
  }
  const moved = [...stretches].filter(([, count]) => count > 1);
  const numbers = new Map(moved.map(([change], at) => [change, at]));
  return (change) => (change === null ? null : (numbers.get(change) ?? null));
}

/** Two wordings of one sentence as one, each word in the look it has on its own side. */
function markSegments(old: readonly PrintSegment[], fresh: readonly PrintSegment[]): MarkedSegment[] {
  const [oldText, newText] = [segmentText(old), segmentText(fresh)];
  if (oldText === newText) return fresh.map((segment) => ({ ...segment, mark: null }));
  const [readOld, readNew] = [reader(old), reader(fresh)];
  return markWords(oldText, newText).flatMap(({ type, text }) => {
    if (type === "removed") return readOld(text.length, { type: "deleted", move: null });
    if (type === "same") readOld(text.length, null);
    return readNew(text.length, type === "added" ? { type: "inserted", move: null } : null);
  });
}

/** Reads on in segments by lengths. */
function reader(segments: readonly PrintSegment[]) {
  let from = 0;
  return (length: number, mark: WordMark | null): MarkedSegment[] => {
    const to = from + length;
    let start = 0;
    const read = segments.flatMap((segment) => {
      const text = segment.text.slice(Math.max(0, from - start), Math.max(0, to - start));
      start += segment.text.length;
      return text === "" ? [] : [{ ...segment, text, mark }];
    });
    from = to;
    return read;
  };
}
