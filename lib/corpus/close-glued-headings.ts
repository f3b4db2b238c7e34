import { parseChineseNumber } from "@/lib/text/chinese-number";
import type { CleanLine } from "./clean-line";
import { findHeadingEnds } from "./heading-ends";

/** A structural number 一、 or （一） where a line or a sentence begins. */
type Numbered = {
  readonly line: number;
  readonly shape: "chinese" | "bracket";
  readonly value: number;
  /** Place after the number in its line. */
  readonly from: number;
};

type Series = {
  /** How likely the ends of its members are on average, 0 to 1. */
  readonly likely: number;
  readonly isLong: boolean;
  readonly ends: readonly { readonly line: number; readonly at: number }[];
};

const NUMBER =
  /(?:^|(?<=[。！？：”] ?))(?:([一二三四五六七八九十]{1,3})、|（([一二三四五六七八九十]{1,3})）)/gu;

/** A heading with its end mark has it within so many characters; what runs on longer may have lost the mark. */
const CLOSED_WITHIN = 30;
/** What is looked at of an item, in characters. */
const MAX_WORDS = 80;
/** How likely the ends of a series must be on average, when most of its members run on so long and when they do not. */
const LIKELY_LONG = 0.4;
const LIKELY_SHORT = 0.8;
const MOST = 0.5;
/** How likely an end must be to be closed. */
const LEAST = 0.2;

/**
 * Puts the full stop back that numbered headings lost together with their line end (一、提高认识今年是…).
 *
 * A series from 一 on is mended when most of its members run on beyond what a heading holds and the places where they
 * may end are likely ones: headings of one text lose their ends together or not at all.
 */
export function closeGluedHeadings(lines: readonly CleanLine[]): CleanLine[] {
  const ends = new Map<number, number[]>();
  const glued = collectSeries(lines)
    .map((series) => readSeries(series, lines))
    .filter(isGlued);
  if (glued.length === 0) return [...lines];
  for (const { line, at } of glued.flatMap((series) => series.ends))
    ends.set(line, [...(ends.get(line) ?? []), at]);
  return lines.map((line, index) => {
    const own = ends.get(index);
    return own === undefined ? line : { ...line, text: withStops(line.text, own) };
  });
}

function collectSeries(lines: readonly CleanLine[]): Numbered[][] {
  const series: Numbered[][] = [];
  const open = new Map<Numbered["shape"], Numbered[]>();
  lines.forEach(({ text, headingLevel }, line) => {
    if (headingLevel !== null || !/[一二三四五六七八九十][、）]/u.test(text)) return;
    for (const match of text.matchAll(NUMBER)) {
      const shape = match[1] === undefined ? "bracket" : "chinese";
      const value = parseChineseNumber(match[1] ?? match[2] ?? "");
      if (value === null) continue;
      const item = { line, shape, value, from: match.index + match[0].length } as const;
      const current = open.get(shape);
      if (current !== undefined && value === (current.at(-1)?.value ?? 0) + 1) current.push(item);
      else if (value === 1) {
        const started = [item];
        open.set(shape, started);
        series.push(started);
      }
      if (shape === "chinese") open.delete("bracket");
    }
  });
  return series.filter(({ length }) => length >= 2);
}

function readSeries(series: readonly Numbered[], lines: readonly CleanLine[]): Series {
  const items = series.map((item, index) => {
    const next = series[index + 1];
    const to = next?.line === item.line ? next.from : undefined;
    return { ...item, words: (lines[item.line]?.text ?? "").slice(item.from, to).slice(0, MAX_WORDS) };
  });
  // A heading on a line of its own shows that line ends were kept.
  if (items.some(({ words }) => !/[。！？；]/u.test(words) && words.length < MAX_WORDS))
    return { likely: 0, isLong: false, ends: [] };
  const found = findHeadingEnds(items.map(({ words }) => words));
  return {
    likely: found.reduce((sum, end) => sum + (end?.share ?? 0), 0) / found.length,
    isLong: items.filter(({ words }) => runsOn(words)).length >= items.length * MOST,
    ends: items.flatMap(({ line, from }, index) => {
      const end = found[index];
      return end === null || end === undefined || end.share < LEAST ? [] : [{ line, at: from + end.at }];
    }),
  };
}

function isGlued({ likely, isLong }: Series): boolean {
  return likely >= (isLong ? LIKELY_LONG : LIKELY_SHORT);
}

/** No sentence ends within the characters of a heading. */
function runsOn(words: string): boolean {
  return !/[。！？；]/u.test(words.slice(0, CLOSED_WITHIN + 1));
}

function withStops(text: string, places: readonly number[]): string {
  const sorted = [0, ...places].sort((a, b) => a - b);
  return sorted.map((place, index) => text.slice(place, sorted[index + 1] ?? text.length)).join("。");
}
