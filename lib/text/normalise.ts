import { decodeEntities } from "./decode-entities";
import { normalisePunctuation } from "./normalise-punctuation";

/** Controls, zero-width and direction marks, private use, lone surrogates, variation selectors, replacement characters. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Variation_Selector}\ufffd]/gu;

const BLANKS = /[\t \u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+/g;

const HAN_OR_MARK = "[\\p{Script=Han}〔〕“”‘’《》、。，；：？！（）【】…—]";
const BLANK_BESIDE_HAN = new RegExp(`(?<=${HAN_OR_MARK}) | (?=${HAN_OR_MARK})`, "gu");
const BLANK_BESIDE_MARK = /(?<=[“‘《、。，；：？！（【〔—]) | (?=[”’》、。，；：？！）】〕—])/g;

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
  const visible = decodeEntities(line).replace(BLANKS, " ").replace(INVISIBLE, "").trim();
  return normalisePunctuation(tidyBlanks(toHalfWidth(visible)));
}

/** Full-width digits and letters to half width, radicals that PDF files use for characters (⼀) to the characters. */
function toHalfWidth(text: string): string {
  return text
    .replace(/[０-９Ａ-Ｚａ-ｚ＂＃％＆＇＊＋－．／＜＝＞＠＼＾＿｀｜～]/g, (character) =>
      String.fromCharCode(character.charCodeAt(0) - 0xfee0),
    )
    .replace(/[\u2e80-\u2fdf\uf900-\ufaff]/g, (character) => character.normalize("NFKC"));
}

/**
 * Sentences lose the blanks beside Chinese characters; a line without marks may be a title of two halves, which keeps
 * one blank between them unless the characters are spread out one by one (讲 话).
 */
function tidyBlanks(text: string): string {
  if (!text.includes(" ")) return text;
  if (/[，。；：,;]/.test(text) || isSpreadOut(text)) return text.replace(BLANK_BESIDE_HAN, "");
  return text.replace(BLANK_BESIDE_MARK, "");
}

function isSpreadOut(text: string): boolean {
  const pieces = text.split(" ");
  return pieces.length > 2 && pieces.filter((piece) => piece.length === 1).length > pieces.length / 2;
}
