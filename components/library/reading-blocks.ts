import { cutAt } from "@/components/ui/cut-at";
import type { EntityKind, EntityMention } from "@/lib/corpus/entity-mention";
import type { Heading, LibraryDocument } from "@/lib/corpus/library-document";
import type { ReadingMark } from "@/lib/corpus/reading-marks";
import type { Move } from "@/lib/speech/move";
import type { Theme } from "@/lib/speech/theme";
import type { TextSpan } from "@/lib/text/find-terms";

/** A stretch of a line: plain, part of a run-in heading, or marked. */
export type ReadingPiece = {
  readonly startOffset: number;
  readonly words: string;
  readonly headingIndex: number | null;
  /** The run-in heading begins here. */
  readonly opensHeading: boolean;
  /** Number of the mark it belongs to, in reading order of the document; null outside marks. */
  readonly mark: number | null;
  /** What it names; null for other words. */
  readonly entity: EntityKind | null;
};

export type ReadingSentence = {
  readonly index: number;
  readonly move: Move;
  readonly theme: Theme;
  readonly text: string;
  readonly startOffset: number;
  readonly pieces: readonly ReadingPiece[];
};

export type HeadingBlock = {
  readonly type: "heading";
  readonly place: string;
  readonly headingIndex: number;
  readonly level: Heading["level"];
  readonly move: Move;
  readonly pieces: readonly ReadingPiece[];
};

export type ParagraphBlock = {
  readonly type: "paragraph";
  readonly place: string;
  readonly paragraphIndex: number;
  readonly move: Move;
  /** A numbered heading that this paragraph's line began with in the source. */
  readonly lead: HeadingBlock | null;
  readonly sentences: readonly ReadingSentence[];
};

export type ReadingBlock = HeadingBlock | ParagraphBlock;

/**
 * The body as it is read: headings that stand on their own line back between the paragraphs they stood between,
 * run-in headings and marks inside their lines.
 */
export function readingBlocks(
  document: LibraryDocument,
  marks: readonly ReadingMark[] = [],
  mentions: readonly EntityMention[] = [],
): ReadingBlock[] {
  const { headings, paragraphs } = document;
  const sentences = sentencesByParagraph(document);
  const blocks: ReadingBlock[] = [];
  let lead: HeadingBlock | null = null;
  let placed = 0;
  const placeUpTo = (last: number) => {
    for (; placed <= last; placed += 1) {
      const heading = headings[placed];
      if (heading === undefined || heading.span !== null) continue;
      const block = headingBlock(heading, placed, marks, mentions);
      if (heading.runIn) lead = block;
      else blocks.push(block);
    }
  };
  paragraphs.forEach((paragraph, paragraphIndex) => {
    placeUpTo(paragraph.headingIndex ?? -1);
    const place = `p${paragraphIndex}`;
    const own = mentions.filter(
      ({ block }) => typeof block === "object" && "p" in block && block.p === paragraphIndex,
    );
    const inside = lineParts(paragraph.text, runInsOf(headings, paragraphIndex), marksIn(marks, place), own);
    blocks.push({
      type: "paragraph",
      ...{ place, paragraphIndex, lead },
      move: paragraph.move,
      sentences: placeSentences(paragraph.text, sentences.get(paragraphIndex) ?? [], inside),
    });
    lead = null;
  });
  placeUpTo(headings.length - 1);
  return blocks;
}

function headingBlock(
  heading: Heading,
  headingIndex: number,
  marks: readonly ReadingMark[],
  mentions: readonly EntityMention[],
): HeadingBlock {
  const { level, number, text, move } = heading;
  const place = `h${headingIndex}`;
  const own = mentions.flatMap(({ block, startOffset, endOffset, kind }) =>
    typeof block === "object" && "h" in block && block.h === headingIndex
      ? [{ kind, startOffset: startOffset + number.length, endOffset: endOffset + number.length }]
      : [],
  );
  const pieces = lineParts(number + text, [], marksIn(marks, place), own)(0, number.length + text.length);
  return { type: "heading", ...{ place, headingIndex, level, move, pieces } };
}

/** Pieces of the title. */
export function titlePieces(title: string, marks: readonly ReadingMark[]): readonly ReadingPiece[] {
  return lineParts(title, [], marksIn(marks, "title"))(0, title.length);
}

type RunIn = { readonly headingIndex: number; readonly startOffset: number; readonly endOffset: number };

function runInsOf(headings: readonly Heading[], paragraphIndex: number): RunIn[] {
  return headings.flatMap((heading, headingIndex) =>
    heading.span !== null && heading.paragraphIndex === paragraphIndex
      ? [{ headingIndex, ...heading.span }]
      : [],
  );
}

type NumberedMark = ReadingMark & { readonly number: number };

function marksIn(marks: readonly ReadingMark[], place: string): NumberedMark[] {
  return marks.flatMap((mark, number) => (mark.place === place ? [{ ...mark, number }] : []));
}

type Named = Pick<EntityMention, "kind" | "startOffset" | "endOffset">;

/** Cuts any stretch of a line where run-in headings and marks begin and end. */
function lineParts(
  line: string,
  runIns: readonly RunIn[],
  marks: readonly NumberedMark[],
  mentions: readonly Named[] = [],
) {
  const cuts = [...runIns, ...marks, ...mentions].flatMap(({ startOffset, endOffset }) => [
    startOffset,
    endOffset,
  ]);
  return (from: number, to: number): ReadingPiece[] =>
    cutAt(
      line.slice(from, to),
      cuts.map((cut) => cut - from),
    ).map(({ startOffset, words }) => {
      const at = startOffset + from;
      const holds = (span: TextSpan) => at >= span.startOffset && at < span.endOffset;
      const runIn = runIns.find(holds);
      return {
        startOffset: at,
        words,
        headingIndex: runIn?.headingIndex ?? null,
        opensHeading: runIn?.startOffset === at,
        mark: marks.find(holds)?.number ?? null,
        // A place within a unit's name: the longer name says what it is.
        entity: longest(mentions.filter(holds))?.kind ?? null,
      };
    });
}

function longest(mentions: readonly Named[]): Named | undefined {
  return [...mentions].sort((a, b) => b.endOffset - b.startOffset - (a.endOffset - a.startOffset))[0];
}

type OwnSentence = {
  readonly index: number;
  readonly text: string;
  readonly move: Move;
  readonly theme: Theme;
};

function sentencesByParagraph({ sentences }: LibraryDocument): Map<number, OwnSentence[]> {
  const groups = new Map<number, OwnSentence[]>();
  sentences.forEach(({ paragraphIndex, text, move, theme }, index) => {
    const group = groups.get(paragraphIndex) ?? [];
    group.push({ index, text, move, theme });
    groups.set(paragraphIndex, group);
  });
  return groups;
}

/** Sentences with their pieces; blanks between two go with the one before, so that no character is lost. */
function placeSentences(
  text: string,
  sentences: readonly OwnSentence[],
  pieces: (from: number, to: number) => ReadingPiece[],
): ReadingSentence[] {
  const starts: number[] = [];
  let from = 0;
  for (const sentence of sentences) {
    const at = Math.max(text.indexOf(sentence.text, from), from);
    starts.push(starts.length === 0 ? 0 : at);
    from = at + sentence.text.length;
  }
  return sentences.map((sentence, place) => {
    const startOffset = starts[place] ?? 0;
    return { ...sentence, startOffset, pieces: pieces(startOffset, starts[place + 1] ?? text.length) };
  });
}
