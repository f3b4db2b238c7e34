import type { NumberShape } from "@/lib/corpus/heading-number";
import { NUMBERING_MESSAGES } from "@/lib/messages/review/numbering";
import { chineseNumeral } from "@/lib/speech/ordinal";
import type { ReviewText } from "../../review-text";
import type { PlacedHit, TextRule } from "../../rule";
import { printedNumber } from "../../sections-of";

/** A line that begins with a number, whether or not the outline took it for a heading. */
type Numbered = {
  readonly block: number;
  readonly shape: NumberShape;
  readonly value: number;
  readonly printed: string;
};

/** Depth of each shape: a shape begins anew below any shallower one. */
const DEPTH: Readonly<Record<NumberShape, number>> = {
  part: 0,
  chinese: 1,
  "chinese-bracket": 2,
  digit: 3,
  "digit-bracket": 4,
  circle: 5,
};

/**
 * Headings count from one without gap or double.
 *
 * Every line that begins with a number counts, so that a heading the outline missed is no gap. A count that begins anew
 * is another list, unless its first item is also its last. Statements that begin at two go on from elsewhere; headings
 * do so only where nothing before them can be the first. Wild jumps are judged of headings 一、 and （一） alone.
 */
export const headingSequence: TextRule = {
  id: "numbering/heading-sequence",
  family: "numbering",
  severity: "must",
  authority: "GB/T 9704—2012 7.3.3",
  scope: "text",
  *check(text) {
    // Of a text that was cut the numbers between may be gone.
    const lines = numberedLines(text);
    for (const run of runsOf(lines))
      for (const hit of judge(text, run, lines)) yield text.incomplete ? { ...hit, severity: "hint" } : hit;
  },
};

type Run = readonly Numbered[];

/** Lines of one shape below one heading, in reading order. */
function runsOf(lines: readonly Numbered[]): Run[] {
  const runs: Numbered[][] = [];
  const open = new Map<number, Numbered[]>();
  for (const line of lines) {
    const depth = DEPTH[line.shape];
    for (const deeper of [...open.keys()]) if (deeper > depth) open.delete(deeper);
    const run = open.get(depth);
    if (run !== undefined) run.push(line);
    else {
      const started = [line];
      open.set(depth, started);
      runs.push(started);
    }
  }
  return runs;
}

function* judge(text: ReviewText, run: Run, lines: readonly Numbered[]): Iterable<PlacedHit> {
  const [first, second] = run;
  if (first === undefined || text.blocks[first.block]?.counted.length !== 0) return;
  if (second?.value === 3 && first.value === 2 && isFirstMissing(text, first))
    yield hitAt(first, NUMBERING_MESSAGES.ordinalStart(first.printed.trim()));
  // What the number should have been where it was wrong, so that one slip is one finding.
  let value = first.value;
  for (const [at, line] of run.entries()) {
    if (at === 0) continue;
    const message = fault(text, run, at, value);
    const strayed = message === null ? undefined : strayedLine(run, at, lines);
    if (strayed !== undefined)
      yield hitAt(
        strayed,
        NUMBERING_MESSAGES.otherShape(reshaped(line.printed.trim(), value + 1), strayed.printed.trim()),
      );
    else if (message !== null) yield hitAt(line, message);
    const goesOn = message !== null && run[at + 1]?.value === value + 2;
    value = goesOn ? value + 1 : line.value;
  }
}

/** 二、…（三）…四、: the line that has the number left out, written in the shape of another level. */
function strayedLine(run: Run, at: number, lines: readonly Numbered[]): Numbered | undefined {
  const [before, line] = [run[at - 1], run[at]];
  if (before === undefined || line === undefined || line.value !== before.value + 2) return undefined;
  const between = lines.filter(({ block }) => block > before.block && block < line.block);
  const [first, ...others] = between.filter(({ shape }) => shape === between[0]?.shape);
  return first?.value === before.value + 1 && others.length === 0 ? first : undefined;
}

/** A printed number with another value: 四、 as 三、. */
function reshaped(printed: string, value: number): string {
  return printed.replace(/[一二三四五六七八九十]{1,3}|\d{1,2}/u, (numeral) =>
    /\d/u.test(numeral) ? String(value) : chineseNumeral(value),
  );
}

/** What is wrong with the number of a line after one that is `before`; null for nothing. */
function fault(text: ReviewText, run: Run, at: number, before: number): string | null {
  const line = run[at];
  if (line === undefined || line.value === before + 1) return null;
  const printed = line.printed.trim();
  if (line.value === before) return NUMBERING_MESSAGES.repeated(printed);
  const isHeading = text.blocks[line.block]?.role === "heading" && /^chinese/u.test(line.shape);
  if (line.value === 1) {
    const isAlone = at === run.length - 1 && at >= 2 && run[at - 1]?.value === at;
    return isAlone && isHeading && line.shape === "chinese" && !text.incomplete
      ? NUMBERING_MESSAGES.repeated(printed)
      : null;
  }
  const isSlip = line.value > before && line.value <= before + 3;
  if (!isSlip && !isHeading) return null;
  return NUMBERING_MESSAGES.gap(reshaped(printed, before + 1), printed);
}

const FIRST = /^\s*(?:一|第一|首先|其一|1|[（(](?:一|1)[)）])/u;

/** Headings 二、 三、 without 一、, where no line since the heading above could be the first in another dress. */
function isFirstMissing({ blocks, incomplete }: ReviewText, { block, shape }: Numbered): boolean {
  if (incomplete || blocks[block]?.role !== "heading" || !/^chinese/u.test(shape)) return false;
  const above = blocks.findLastIndex(
    (other, at) =>
      at < block && other.heading !== null && other.heading.level < (blocks[block]?.heading?.level ?? 1),
  );
  const between = blocks.slice(above + 1, block);
  return between.every(({ text, heading }) => heading === null && !FIRST.test(text));
}

function hitAt({ block, printed }: Numbered, message: string): PlacedHit {
  return { block, start: 0, end: printed.length, message };
}

function numberedLines({ blocks }: ReviewText): Numbered[] {
  return blocks.flatMap((block, index): Numbered[] => {
    const number = printedNumber(block);
    if (number === null) return [];
    const numberEnd = block.heading?.numberEnd ?? 0;
    const printed = block.text.slice(0, numberEnd > 0 ? numberEnd : number.number.length);
    return [{ block: index, shape: number.shape, value: number.value, printed }];
  });
}
