import { charTable } from "./char-table";

const LETTER = /[\p{L}\p{N}]/u;

/** 1 for each UTF-16 unit that is a letter or digit by itself; characters of two units are none. */
export const LETTERS = charTable(LETTER);

/** Whether a character, of one unit or two, is a letter or digit. */
export function isLetter(character: string): boolean {
  return LETTER.test(character);
}

/** Whether a unit is half of a character of two units. */
export function isSurrogate(code: number): boolean {
  return code >> 11 === 0x1b;
}
