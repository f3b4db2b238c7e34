import type { CleanLine } from "./clean-line";
import { type HeadingNumber, readHeadingNumber, startsWithNumber } from "./heading-number";
import { readHeadingWords, trimMarks } from "./heading-words";

/** A heading block stands on its own line or is cut from the head of a paragraph (`runIn`). */
export type HeadingBlock = {
  readonly type: "heading";
  readonly level: 1 | 2 | 3;
  readonly number: string;
  readonly text: string;
  readonly runIn: boolean;
};

export type OutlineBlock = HeadingBlock | { readonly type: "paragraph"; readonly text: string };

/** Longest heading with a structural number, in characters. */
const MAX_NUMBERED_CHARS = 70;

/** Longest heading without number. */
const MAX_PLAIN_CHARS = 36;

/**
 * Lines of the body as headings and paragraphs; run-in ordinals stay inside their paragraphs here.
 *
 * Level follows the number: 一、 1, （一） 2, 1. and below 3. Texts without 一、 and （一） whose parts are numbered 1. have
 * them at level 1. A numbered heading followed by text on its line is split off (`runIn`).
 */
export function readBlocks(lines: readonly CleanLine[]): OutlineBlock[] {
  const numbers = lines.map((line) => readHeadingNumber(line.text));
  const digitLevel = numbers.some(
    (number) => number?.shape === "chinese" || number?.shape === "chinese-bracket",
  )
    ? 3
    : 1;
  const plain = plainHeadings(lines);
  const hasChinese = numbers.some((number) => number?.shape === "chinese");
  const topLevel = lines.reduce((top, line) => Math.min(top, line.headingLevel || 9), 9);
  return lines.flatMap((line, index) => {
    const number = numbers[index] ?? null;
    if (number !== null) return numberedBlocks(line, number, levelOf(number, digitLevel, line));
    if (plain.has(index)) {
      const level = plainLevel(line, topLevel, hasChinese);
      return [{ type: "heading", level, number: "", text: trimMarks(line.text), runIn: false }];
    }
    return [{ type: "paragraph", text: line.text }];
  });
}

function levelOf(number: HeadingNumber, digitLevel: 1 | 3, line: CleanLine): 1 | 2 | 3 {
  if (number.shape === "part" || number.shape === "chinese") return 1;
  if (number.shape === "chinese-bracket") return 2;
  if (number.shape === "digit") return digitLevel;
  return digitLevel === 1 && line.headingLevel !== null ? 2 : 3;
}

function numberedBlocks(line: CleanLine, number: HeadingNumber, level: 1 | 2 | 3): OutlineBlock[] {
  const paragraph: OutlineBlock = { type: "paragraph", text: line.text };
  const words = readHeadingWords(number.rest, 0, MAX_NUMBERED_CHARS);
  const whole = trimMarks(number.rest);
  if (words === null || whole === "") return [paragraph];
  const heading = { type: "heading", level, number: number.number } as const;
  const rest = number.rest.slice(words.endOffset).trim();
  // 一、回顾：一年“答卷” is one heading; a colon splits only before text that goes on for a sentence.
  if (
    line.headingLevel !== null ||
    (rest !== "" && whole.length <= MAX_NUMBERED_CHARS && !/[。；]/.test(number.rest.slice(0, -1)))
  ) {
    return whole.length <= MAX_NUMBERED_CHARS * 2 ? [{ ...heading, text: whole, runIn: false }] : [paragraph];
  }
  if (!words.isWhole) return [paragraph];
  // （1）…；（2）…。 lists within a sentence.
  if (/bracket$|circle/.test(number.shape) && level === 3 && number.rest.charAt(words.endOffset - 1) === "；")
    return [paragraph];
  const both = colonStatement(number.rest, words.endOffset);
  if (both !== null) {
    const text = trimMarks(number.rest.slice(0, both));
    return [
      { ...heading, text, runIn: true },
      { type: "paragraph", text: number.rest.slice(both).trim() },
    ];
  }
  if (rest === "") return [{ ...heading, text: words.text, runIn: false }];
  return [
    { ...heading, text: words.text, runIn: true },
    { type: "paragraph", text: rest },
  ];
}

/** Statements after a colon that speak of what to do are text, not the second half of a heading. */
const DIRECTS = /^(?:各|我们|今年|去年|要|坚持|必须|[^，。]{0,8}(?:要|应当|必须)(?!怎|什|为))/;

/**
 * End of a heading of two halves (找差距：存在的主要问题。) that its text runs on from, or null: what follows the colon is
 * a short statement closed by a full stop, with more text after it.
 */
function colonStatement(text: string, afterColon: number): number | null {
  if (text.charAt(afterColon - 1) !== "：") return null;
  const end = text.indexOf("。", afterColon);
  const second = text.slice(afterColon, end);
  if (end < 0 || end >= text.length - 1 || afterColon > 15 || second.length > 26) return null;
  return /[：；]/.test(second) || second.split("，").length > 2 || DIRECTS.test(second) ? null : end + 1;
}

/** Indexes of lines that are headings without number: by the format, or short and unmarked between paragraphs. */
function plainHeadings(lines: readonly CleanLine[]): Set<number> {
  const stated = new Set<number>();
  const guessed = new Set<number>();
  lines.forEach((line, index) => {
    if (startsWithNumber(line.text) || !readsAsHeading(line.text)) return;
    if (line.headingLevel !== null && line.headingLevel > 0) stated.add(index);
    else if (isBetweenParagraphs(lines, index)) guessed.add(index);
  });
  // One such line may be anything (a signature, a stage direction); several are a way of writing headings.
  if (guessed.size >= 2) for (const index of guessed) stated.add(index);
  return stated;
}

function readsAsHeading(text: string): boolean {
  if (text.length < 4 || text.length > MAX_PLAIN_CHARS || !/\p{Script=Han}{2}/u.test(text)) return false;
  return (
    !/[。；：，、！？…）]$/.test(text) &&
    !/^[（(“]?(?:同志们|谢谢|各位|一方面|另一方面)/.test(text) &&
    !/\d{4}年/.test(text)
  );
}

function isBetweenParagraphs(lines: readonly CleanLine[], index: number): boolean {
  const next = lines[index + 1];
  const previous = lines[index - 1];
  const isFollowed = next !== undefined && next.text.length > 40 && /[。；：”]/.test(next.text);
  const isPreceded =
    previous === undefined ||
    /[。！？；：”…]$/.test(previous.text) ||
    readHeadingNumber(previous.text) !== null;
  return isFollowed && isPreceded;
}

function plainLevel(line: CleanLine, topLevel: number, hasChinese: boolean): 1 | 2 | 3 {
  if (line.headingLevel === null) return hasChinese ? 2 : 1;
  const level = line.headingLevel - topLevel + 1;
  return level <= 1 ? 1 : level === 2 ? 2 : 3;
}
