import { chineseNumeral } from "@/lib/speech/ordinal";
import { parseChineseNumber } from "@/lib/text/chinese-number";
import type { CleanLine } from "./clean-line";
import { closeGluedHeadings } from "./close-glued-headings";
import { readHeadingWords } from "./heading-words";
import { readSalutation } from "./salutation";

/** Shortest line that can hold a title, a salutation or headings together with their text, in characters. */
const MIN_CHARS = 60;

const HEAD_LINES = 24;

/** Where a heading behind the last sentence is looked for, in characters from the end. */
const LAST_CHARS = 66;

const TITLE_WITH_TEXT =
  /^([^。；：，]{4,60}?(?:讲话|发言|报告|致辞|点评意见|点评|主持词|党课)(?:稿|文稿|范文|提纲|材料|全文)?)(?=各位|尊敬的|同志们)/;

/**
 * Splits lines that lost their line ends: a title and salutation before the text, and headings 一、二、三、 inside a
 * paragraph or behind its last sentence. Headings count only as a series from 一 on, each at the start of a sentence;
 * the full stops that they lost are put back first.
 */
export function splitRunTogether(lines: readonly CleanLine[]): CleanLine[] {
  // With a salutation on its own line, a title glued to text belongs to an abstract above it.
  const isGlued = !lines.slice(0, HEAD_LINES).some((line) => readSalutation(line.text) !== null);
  const openings = new Set(
    lines.flatMap(({ text }) => /^([一二三四五六七八九十]+)、/u.exec(text)?.[1] ?? []),
  );
  return closeGluedHeadings(lines).flatMap((line, index) => {
    const pieces = splitLine(line.text, isGlued && index < HEAD_LINES).flatMap((text) =>
      splitLastHeading(text, openings),
    );
    if (pieces.length === 1) return [line];
    return pieces.map((text, index) => ({
      ...line,
      raw: text,
      text,
      ...(index === 0 ? {} : { afterGap: false }),
    }));
  });
}

function splitLine(text: string, mayHoldTitle: boolean): string[] {
  if (text.length < MIN_CHARS) return [text];
  return (mayHoldTitle ? splitTitle(text) : [text]).flatMap(splitHeadings);
}

function splitTitle(text: string): string[] {
  const doubled = /^([^。；：，]{8,60}?)(?=\1)/u.exec(text.slice(0, 120))?.[1] ?? "";
  const rest = text.slice(doubled.length);
  const title = TITLE_WITH_TEXT.exec(rest.slice(0, 100))?.[1];
  if (title === undefined || readSalutation(rest.slice(title.length)) === null) return [text];
  return [...(doubled === "" ? [] : [doubled]), title, rest.slice(title.length)];
}

function splitHeadings(text: string): string[] {
  const cuts: number[] = [];
  let from = 0;
  for (let n = 1; n <= 20; n += 1) {
    const at = findHeading(text, n, from);
    if (at < 0) break;
    cuts.push(at);
    from = at + 2;
  }
  if (cuts.length < 2) return [text];
  return [0, ...cuts.filter((cut) => cut > 0)].map((cut, index, all) =>
    text.slice(cut, all[index + 1] ?? text.length),
  );
}

/** A heading behind the last sentence of a paragraph (下面讲三点意见。 一、认清形势), when a line opens with the next number. */
function splitLastHeading(text: string, openings: ReadonlySet<string>): string[] {
  const from = Math.max(0, text.length - LAST_CHARS);
  const found = /[。！？]([一二三四五六七八九十])、[^。！？；：]{4,60}$/u.exec(text.slice(from));
  const value = parseChineseNumber(found?.[1] ?? "");
  if (found === null || value === null || !openings.has(chineseNumeral(value + 1))) return [text];
  const cut = from + found.index + 1;
  return [text.slice(0, cut), text.slice(cut)];
}

/** Place of the heading 一、 二、 … that starts a sentence and is followed by a short statement, or -1. */
function findHeading(text: string, n: number, from: number): number {
  const number = `${chineseNumeral(n)}、`;
  for (let at = text.indexOf(number, from); at >= 0; at = text.indexOf(number, at + 1)) {
    const startsSentence = at === 0 || (n === 1 ? /[。！？：”]/ : /[。！？”]/).test(text.charAt(at - 1));
    const words = startsSentence ? readHeadingWords(text, at + number.length) : null;
    if (words?.isWhole === true && text.charAt(words.endOffset - 1) === "。") return at;
  }
  return -1;
}
