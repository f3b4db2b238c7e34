import type { Heading, LibraryDocument } from "@/lib/corpus/library-document";

/** A stretch of a paragraph: plain, or a run-in heading. */
export type ReadingPiece = {
  readonly key: number;
  readonly text: string;
  readonly headingIndex: number | null;
};

export type ReadingBlock =
  | {
      readonly type: "heading";
      readonly key: string;
      readonly headingIndex: number;
      readonly level: 1 | 2 | 3;
      readonly number: string;
      readonly text: string;
    }
  | { readonly type: "paragraph"; readonly key: string; readonly pieces: readonly ReadingPiece[] };

type IndexedHeading = Heading & { readonly index: number };

/** Puts headings that stand on their own line back between the paragraphs they stood between, and marks the run-ins. */
export function readingBlocks(document: LibraryDocument): ReadingBlock[] {
  const headings: IndexedHeading[] = document.headings.map((heading, index) => ({ ...heading, index }));
  const standing = headings.filter((heading) => !heading.runIn);
  const runInsOf = new Map<number | null, IndexedHeading[]>();
  for (const heading of headings.filter(({ runIn }) => runIn)) {
    const { paragraphIndex } = heading;
    runInsOf.set(paragraphIndex, [...(runInsOf.get(paragraphIndex) ?? []), heading]);
  }
  const blocks: ReadingBlock[] = [];
  let placed = 0;
  const placeUpTo = (headingIndex: number) => {
    for (let heading = standing[placed]; heading !== undefined; heading = standing[placed]) {
      if (heading.index > headingIndex) return;
      placed += 1;
      const { index, level, number, text } = heading;
      blocks.push({ type: "heading", key: `h${index}`, headingIndex: index, level, number, text });
    }
  };
  document.paragraphs.forEach((paragraph, index) => {
    placeUpTo(paragraph.headingIndex ?? -1);
    const runIns = runInsOf.get(index) ?? [];
    blocks.push({ type: "paragraph", key: `p${index}`, pieces: piecesOf(paragraph.text, runIns) });
  });
  placeUpTo(Number.POSITIVE_INFINITY);
  return blocks;
}

function piecesOf(text: string, runIns: readonly IndexedHeading[]): ReadingPiece[] {
  const pieces: ReadingPiece[] = [];
  let from = 0;
  for (const { span, index } of runIns) {
    if (span === null || span.startOffset < from) continue;
    if (span.startOffset > from)
      pieces.push({ key: from, text: text.slice(from, span.startOffset), headingIndex: null });
    pieces.push({
      key: span.startOffset,
      text: text.slice(span.startOffset, span.endOffset),
      headingIndex: index,
    });
    from = span.endOffset;
  }
  if (from < text.length) pieces.push({ key: from, text: text.slice(from), headingIndex: null });
  return pieces;
}
