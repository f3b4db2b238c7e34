import type { Heading, LibraryDocument, Paragraph } from "@/lib/corpus/library-document";
import type { Move } from "@/lib/speech/move";
import { isStanding } from "./standing-heading";

/** A stretch of the body that does one thing: a top-level section, or a part of what stands outside headings. */
export type Segment = {
  readonly move: Move;
  /** Top-level heading it stands under, or null before the first. */
  readonly headingIndex: number | null;
  readonly firstParagraph: number;
  /** Exclusive. */
  readonly endParagraph: number;
  readonly chars: number;
};

/** Parts shorter than this outside headings are asides, not sections of their own. */
const MIN_UNHEADED_CHARS = 120;
/** A second move inside one headed section counts from this share of it on. */
const MIN_SECOND_MOVE_SHARE = 0.25;
const REVIEW_MOVES: ReadonlySet<Move> = new Set(["achievements", "problems"]);

/** Heading on its own line at the top of the outline that a heading belongs to. */
export function topHeadingOf(headings: readonly Heading[], index: number | null): number | null {
  let current = index;
  while (current !== null) {
    const heading = headings[current];
    if (heading === undefined) return null;
    if (heading.parent === null) return current;
    current = heading.parent;
  }
  return null;
}

/** How the last paragraph of a speech turns to its listeners. */
const CLOSING_WORDS = /^(?:最后，)?(?:各位)?(?:同志们|老师们|各位代表|各位同志)[，！]/u;

/**
 * Move of a paragraph: told by its run-in headings where it has a set of them, for they are the surer sign; a last
 * paragraph that addresses the listeners closes.
 */
export function paragraphMove(document: LibraryDocument, paragraphIndex: number): Move {
  const paragraph = document.paragraphs[paragraphIndex];
  const own = paragraph?.move ?? "transition";
  const last = paragraphIndex === document.paragraphs.length - 1 && paragraphIndex > 0;
  if (last && CLOSING_WORDS.test(paragraph?.text ?? "")) return "closing";
  const runIns = document.headings.filter(
    (heading) => !isStanding(heading) && heading.paragraphIndex === paragraphIndex,
  );
  return runIns.length < 2 ? own : (mostFrequent(runIns.map((heading) => heading.move)) ?? own);
}

export function mostFrequent<T>(values: readonly T[]): T | null {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best: T | null = null;
  let bestCount = 0;
  for (const [value, count] of counts) if (count > bestCount) [best, bestCount] = [value, count];
  return best;
}

/** Cuts the body into segments in order; together they cover every paragraph once. */
export function outlineSegments(document: LibraryDocument): Segment[] {
  const cells = document.paragraphs.map((paragraph, index) => toCell(document, paragraph, index));
  const groups = runsOf(cells, (cell) => cell.top);
  const segments = groups.flatMap((group, index) =>
    group[0]?.top === null
      ? unheadedSegments(group)
      : headedSegments(document, group, index === groups.length - 1),
  );
  return segments;
}

type Cell = {
  readonly index: number;
  readonly chars: number;
  readonly top: number | null;
  readonly move: Move;
};

function toCell(document: LibraryDocument, paragraph: Paragraph, index: number): Cell {
  return {
    index,
    chars: paragraph.text.length,
    top: topHeadingOf(document.headings, paragraph.headingIndex),
    move: paragraphMove(document, index),
  };
}

function runsOf(cells: readonly Cell[], key: (cell: Cell) => unknown): Cell[][] {
  const runs: Cell[][] = [];
  for (const cell of cells) {
    const run = runs[runs.length - 1];
    if (run?.[0] !== undefined && key(run[0]) === key(cell)) run.push(cell);
    else runs.push([cell]);
  }
  return runs;
}

function toSegment(cells: readonly Cell[], move: Move, headingIndex: number | null): Segment {
  const first = cells[0]?.index ?? 0;
  return {
    move,
    headingIndex,
    firstParagraph: first,
    endParagraph: (cells[cells.length - 1]?.index ?? first) + 1,
    chars: cells.reduce((sum, cell) => sum + cell.chars, 0),
  };
}

/** Short asides and transitions go with what stands before them; the first lines of a text are its opening. */
function unheadedSegments(cells: readonly Cell[]): Segment[] {
  const parts: { move: Move; cells: Cell[] }[] = [];
  for (const run of runsOf(cells, (cell) => cell.move)) {
    const previous = parts[parts.length - 1];
    const move = run[0]?.move ?? "opening";
    const chars = run.reduce((sum, cell) => sum + cell.chars, 0);
    const aside =
      move === "transition" || move === "analysis" || (chars < MIN_UNHEADED_CHARS && move !== "closing");
    if (previous === undefined) parts.push({ move: aside ? "opening" : move, cells: run });
    else if (aside || previous.move === move) previous.cells.push(...run);
    else parts.push({ move, cells: run });
  }
  return parts.map((part) => toSegment(part.cells, part.move, null));
}

function headedSegments(document: LibraryDocument, cells: readonly Cell[], last: boolean): Segment[] {
  const top = cells[0]?.top ?? null;
  const heading = top === null ? undefined : document.headings[top];
  const move = heading?.move ?? "tasks";
  let tail = cells.length;
  while (last && tail > 1 && cells[tail - 1]?.move === "closing") tail -= 1;
  const body = cells.slice(0, tail);
  const segments = splitReview(body, move, top);
  return tail === cells.length ? segments : [...segments, toSegment(cells.slice(tail), "closing", top)];
}

/** 肯定成绩、正视不足 in one section is two moves of the architecture. */
function splitReview(cells: readonly Cell[], move: Move, top: number | null): Segment[] {
  const whole = toSegment(cells, move, top);
  if (!REVIEW_MOVES.has(move)) return [whole];
  const turn = cells.findIndex((cell, index) => index > 0 && cell.move === "problems");
  if (turn < 0) return [whole];
  const before = cells.slice(0, turn);
  const after = cells.slice(turn);
  const first = toSegment(before, "achievements", top);
  const second = toSegment(after, "problems", top);
  const praised = before.some((cell) => cell.move === "achievements");
  const share = Math.min(first.chars, second.chars) / Math.max(1, whole.chars);
  return praised && share >= MIN_SECOND_MOVE_SHARE ? [first, second] : [whole];
}
