import type { BlockPlace, PreviewLine } from "./page-preview";
import { blockOfPlace } from "./preview-places";
import type { TextRun } from "./typst-svg";

/** Text runs of a page, numbered from 1. */
export type PageRuns = { readonly page: number; readonly runs: readonly TextRun[] };

type DrawnLine = { readonly page: number; readonly runs: readonly TextRun[] };

/** Two runs of one line, as of different typefaces, may stand a hair apart. */
const SAME_LINE_PT = 2;

/** The words left between a line's end and what comes next are blanks the compiler does not print. */
const MAX_UNPRINTED_CHARS = 8;

/**
 * Finds for every line drawn the words of the draft it prints.
 *
 * @param pages - pages in order, with the whole of every block that is to be found.
 * @param places - starts of all blocks, in order.
 * @param isText - whether a base line is one of the text, and not of the foot of a page or the imprint.
 * @param textOf - the printed words of a block.
 * @returns the lines of each page.
 */
export function previewLines(
  pages: readonly PageRuns[],
  places: readonly BlockPlace[],
  isText: (page: number, baselinePt: number) => boolean,
  textOf: (blockIndex: number) => string,
): ReadonlyMap<number, readonly PreviewLine[]> {
  const offsets = new Map<number, number>();
  const found = new Map<number, PreviewLine[]>();
  for (const { page, runs } of pages.flatMap(drawnLines)) {
    const [first] = runs;
    const last = runs.at(-1);
    if (first === undefined || last === undefined || !isText(page, first.baselinePt)) continue;
    const blockIndex = blockOfPlace(places, page, first.baselinePt);
    if (blockIndex === null) continue;
    const words = runs.map(({ text }) => text).join("");
    const from = offsets.get(blockIndex) ?? 0;
    const seen = textOf(blockIndex).indexOf(words, from);
    const fromOffset = seen >= 0 && seen - from <= MAX_UNPRINTED_CHARS ? seen : from;
    const toOffset = fromOffset + words.length;
    offsets.set(blockIndex, toOffset);
    const line = {
      ...{ blockIndex, fromOffset, toOffset, baselinePt: first.baselinePt, leftPt: first.leftPt },
      widthPt: last.leftPt + last.widthPt - first.leftPt,
    };
    found.set(page, [...(found.get(page) ?? []), line]);
  }
  return found;
}

function drawnLines({ page, runs }: PageRuns): DrawnLine[] {
  const lines: TextRun[][] = [];
  for (const run of [...runs].sort((one, other) => one.baselinePt - other.baselinePt)) {
    const line = lines.at(-1);
    if (line?.[0] !== undefined && run.baselinePt - line[0].baselinePt < SAME_LINE_PT) line.push(run);
    else lines.push([run]);
  }
  return lines.map((line) => ({ page, runs: line.sort((one, other) => one.leftPt - other.leftPt) }));
}
