import { charSet } from "@/lib/text/char-table";
import { kept } from "../kept";

/** The words of a text without quotation marks and blanks, marks in full width; `offsets[i]` is where `plain[i]` stands. */
export type PlainWords = { readonly plain: string; readonly offsets: readonly number[] };

const LEFT_OUT = "“”‘’\"'「」『』＂＇ \t\u00a0\u3000\u200b\ufeff";
const FULL: Readonly<Record<string, string>> = {
  ",": "，",
  ";": "；",
  ":": "：",
  "(": "（",
  ")": "）",
  "﹑": "、",
  "､": "、",
};

/**
 * What formulations are looked for in: whether a term is quoted, and by which marks, is a question of its own.
 *
 * One unit of `plain` is one UTF-16 unit of the text; a last offset, the text's length, closes the list.
 */
export function plainWords(text: string): PlainWords {
  let plain = "";
  let from = 0;
  const offsets: number[] = [];
  for (let offset = 0; offset < text.length; offset += 1) {
    const change = CHANGED[text.charCodeAt(offset)];
    if (change !== undefined && change !== KEPT) {
      plain += text.slice(from, offset) + (FULL[text.charAt(offset)] ?? "");
      from = offset + 1;
    }
    if (change !== OMITTED) offsets.push(offset);
  }
  offsets.push(text.length);
  return { plain: plain + text.slice(from), offsets };
}

const KEPT = 0;
const OMITTED = 1;
const REPLACED = 2;

/** What becomes of each UTF-16 unit. */
const CHANGED = charSet(LEFT_OUT);
for (const char of Object.keys(FULL)) CHANGED[char.charCodeAt(0)] = REPLACED;

/** The plain words of a block. */
export const plainWordsOf = kept((block: { readonly text: string }): PlainWords => plainWords(block.text));

/** Where a stretch of the plain words stands in the text itself, end exclusive. */
export function rangeInText({ offsets }: PlainWords, from: number, to: number) {
  return { start: offsets[from] ?? 0, end: (offsets[to - 1] ?? -1) + 1 };
}
