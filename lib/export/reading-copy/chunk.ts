import slots from "@/corpus/lexicon/mining-slots.json";
import { figureAt } from "@/lib/corpus/find-figures";
import { printedWidthChars } from "../printed-width";
import type { ReadingBlock } from "./reading-block";

/** A stretch that no line may break; widths in characters of its block's size. */
export type Chunk = {
  readonly from: number;
  readonly to: number;
  readonly widthChars: number;
  /** What stands free before it when it does not begin a line: between Chinese and Western text. */
  readonly gapChars: number;
};

/** Size of the pinyin by that of its character, and the width of one of its letters by its own size. */
export const READING_SCALE = 0.45;
const READING_LETTER = 0.56;

/** A breath mark's width in characters. */
export const BREATH_CHARS = 0.5;

/** A slot longer than this may break, or it could outgrow the line. */
const WHOLE_SLOT_CHARS = 10;

const CLOSING = /^[\p{Pe}\p{Pf}，。、；：！？,.;:!?…—·％%‰”’）》〉」』】〕]/u;
const OPENING = /[\p{Ps}\p{Pi}“‘（《〈「『【〔]$/u;
const LATIN_PAIR = /^[!-~\u00c0-\u024f]{2}$/u;

const MEASURE = [...slots.measureWords, ...slots.moneyUnits, "方面", "点"]
  .sort((a, b) => b.length - a.length)
  .join("|");
const COUNT = new RegExp(`第?[一二两三四五六七八九十百千万亿几多]+(?:${MEASURE})?`, "gu");
const MEASURE_FIRST = new RegExp(`^(?:${MEASURE})`, "u");

/** Width of a part of a block: text, breath marks and pinyin wider than its character. */
function widthOf({ text, readings, breaths }: ReadingBlock, from: number, to: number): number {
  const wide = readings.filter(({ offset }) => offset >= from && offset < to);
  const marks = breaths.filter((offset) => offset > from && offset <= to);
  return (
    printedWidthChars(text.slice(from, to)) +
    wide.reduce((sum, { reading }) => sum + readingWidthChars(reading) - 1, 0) +
    marks.length * BREATH_CHARS
  );
}

/** Width of a character with pinyin over it, in characters. */
export function readingWidthChars(reading: string): number {
  return Math.max(1, [...reading].length * READING_LETTER * READING_SCALE + 0.1);
}

/** The stretches of a block between which its lines may break, in order and without loss. */
export function chunksOf(block: ReadingBlock): Chunk[] {
  const ends = breakOffsets(block);
  return ends.map((to, index) => {
    const from = ends[index - 1] ?? 0;
    return chunkOf(block, from, to);
  });
}

/** A part of a block as one chunk. */
export function chunkOf(block: ReadingBlock, from: number, to: number): Chunk {
  const around = block.text.slice(Math.max(0, from - 1), from + 1);
  const gapChars = from === 0 ? 0 : printedWidthChars(around) - widthAlone(around);
  return { from, to, widthChars: widthOf(block, from, to), gapChars };
}

function widthAlone(text: string): number {
  return [...text].reduce((sum, character) => sum + printedWidthChars(character), 0);
}

/**
 * Ends of the chunks. A line neither begins with a closing mark nor ends with an opening one, and keeps numbers with
 * their units (12.5亿元, 三个, 2025年3月), foreign words, short slots and double marks (——, ……) whole. A sentence's end
 * always may end a line.
 */
function breakOffsets(block: ReadingBlock): number[] {
  const { text } = block;
  const whole = new Set<number>();
  for (const { start, end } of wholeStretches(block))
    for (let offset = start + 1; offset < end; offset += 1) whole.add(offset);
  const offsets: number[] = [];
  let offset = 0;
  let before = "";
  for (const character of text) {
    if (offset > 0 && !whole.has(offset) && mayPart(before, text.slice(offset, offset + character.length)))
      offsets.push(offset);
    before = character;
    offset += character.length;
  }
  return [...new Set([...offsets, ...block.sentenceEnds, text.length])].sort((a, b) => a - b);
}

function mayPart(before: string, after: string): boolean {
  return !CLOSING.test(after) && !OPENING.test(before) && !LATIN_PAIR.test(before + after);
}

type Stretch = { readonly start: number; readonly end: number };

function* wholeStretches({ text, segments }: ReadingBlock): Iterable<Stretch> {
  for (let offset = 0; offset < text.length; offset += 1) {
    const figure = figureAt(text, offset);
    if (figure === null) continue;
    yield figure;
    offset = figure.end - 1;
  }
  for (const { 0: count, index } of text.matchAll(COUNT)) yield { start: index, end: index + count.length };
  let start = 0;
  for (const segment of segments) {
    const end = start + segment.text.length;
    // 〔数字〕个 is a number with its unit already.
    const unit = segment.open ? (MEASURE_FIRST.exec(text.slice(end))?.[0] ?? "") : "";
    if (segment.open && segment.text.length <= WHOLE_SLOT_CHARS) yield { start, end: end + unit.length };
    start = end;
  }
}
