import type { ReadingLine, ReadingPage } from "./fill-pages";
import { type LinePiece, linePieces } from "./line-pieces";
import type { ReadingBlock } from "./reading-block";

/** The lines of one block that stand together on a page. */
export type ReadingParagraph = {
  readonly block: ReadingBlock;
  /** Begins the block; otherwise it goes on from the page before. */
  readonly first: boolean;
  readonly lines: readonly (readonly LinePiece[])[];
};

/** A page's lines gathered to paragraphs. */
export function readingParagraphs({ lines }: ReadingPage): ReadingParagraph[] {
  const runs: ReadingLine[][] = [];
  for (const line of lines) {
    const last = runs.at(-1);
    if (last?.[0]?.block === line.block) last.push(line);
    else runs.push([line]);
  }
  return runs.flatMap((run) => {
    const [head] = run;
    if (head === undefined) return [];
    const { block, first } = head;
    return [{ block, first, lines: run.map(({ from, to }) => linePieces(block, from, to)) }];
  });
}
