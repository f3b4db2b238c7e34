import { charTable } from "./char-table";
import { decodeEntities } from "./decode-entities";
import { normalisePunctuation } from "./normalise-punctuation";

/** Controls, zero-width and direction marks, private use, lone surrogates, variation selectors, replacement characters. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Variation_Selector}\ufffd]/gu;

const BLANKS = /[\t \u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+/g;

const HAN_OR_MARK = "[\\p{Script=Han}〔〕“”‘’《》、。，；：？！（）【】…—]";
const BLANK_BESIDE_HAN = new RegExp(`(?<=${HAN_OR_MARK}) | (?=${HAN_OR_MARK})`, "gu");
const BLANK_BESIDE_MARK = /(?<=[“‘《、。，；：？！（【〔—]) | (?=[”’》、。，；：？！）】〕—])/g;

/** 2026 年度, 第 3 次: what stands beside a figure is no half of a title. */
const BLANK_BESIDE_FIGURE = /(?<=\d) (?=[年月日届次期批个名项])|(?<=[第年月]) (?=\d)/gu;

const FULL_WIDTH = /[０-９Ａ-Ｚａ-ｚ＂＃％＆＇＊＋－．／＜＝＞＠＼＾＿｀｜～]/g;
const RADICALS = /[\u2e80-\u2fdf\uf900-\ufaff]/g;

const BLANK = 1;
const HIDDEN = 2;
const WIDE = 4;
const RADICAL = 8;

/** What has to be done to a line that holds the character. */
const work = new Uint8Array(0x10000);
for (const [pattern, flag] of [
  [BLANKS, BLANK],
  [INVISIBLE, HIDDEN],
  [FULL_WIDTH, WIDE],
  [RADICALS, RADICAL],
] as const) {
  charTable(new RegExp(pattern.source, pattern.unicode ? "u" : "")).forEach((is, code) => {
    if (is === 1) work[code] = (work[code] ?? 0) | flag;
  });
}

/** Splits a text at every kind of line end. */
export function splitLines(text: string): string[] {
  return text.split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/);
}

/**
 * One line in the form the parser works on: no invisible characters, one kind of blank, full-width marks between
 * Chinese characters, paired quotation marks, half-width digits and letters. Slots 〔…〕 are left alone.
 *
 * Idempotent. The line must hold no line end.
 */
export function normaliseLine(line: string): string {
  let text = decodeEntities(line);
  const needed = workOn(text);
  if (needed & BLANK) text = text.replace(BLANKS, " ");
  if (needed & HIDDEN) text = text.replace(INVISIBLE, "");
  text = text.trim();
  if (needed & WIDE)
    text = text.replace(FULL_WIDTH, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0));
  // PDF files use radicals for characters (⼀).
  if (needed & RADICAL) text = text.replace(RADICALS, (character) => character.normalize("NFKC"));
  return normalisePunctuation(tidyBlanks(text));
}

/** One look at each character tells which of the replacements have anything to do, mostly none. */
function workOn(text: string): number {
  let needed = 0;
  for (let at = 0; at < text.length; at += 1) needed |= work[text.charCodeAt(at)] ?? 0;
  return needed;
}

/**
 * Sentences lose the blanks beside Chinese characters; a line without marks may be a title of two halves, which keeps
 * one blank between them unless the characters are spread out one by one (讲 话).
 */
export function tidyBlanks(text: string): string {
  if (!text.includes(" ")) return text;
  if (/[，。；：,;]/.test(text) || isSpreadOut(text)) return text.replace(BLANK_BESIDE_HAN, "");
  return text.replace(BLANK_BESIDE_MARK, "").replace(BLANK_BESIDE_FIGURE, "");
}

function isSpreadOut(text: string): boolean {
  const pieces = text.split(" ");
  return pieces.length > 2 && pieces.filter((piece) => piece.length === 1).length > pieces.length / 2;
}
