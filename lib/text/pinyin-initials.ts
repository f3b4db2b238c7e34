import { pinyin, polyphonic } from "pinyin-pro";
import type { Readings } from "./match-pinyin";

/** `lü` is typed `lv`, and dictionaries mark other rare vowels too. */
function plain(syllable: string): string {
  return syllable.toLowerCase().replace(/ü/gu, "v");
}

/**
 * How each character of a text is read, one entry a code point: the reading that fits its word first, then the
 * character's other readings, so that a word the dictionary misreads is still found. Anything but a Chinese character
 * has its own sign as its only reading, in small letters.
 */
export function pinyinReadings(text: string): Readings {
  const inWord = pinyin(text, { toneType: "none", type: "array" });
  const all = polyphonic(text, { toneType: "none" });
  return [...text].map((char, index) => {
    const first = inWord[index] ?? char;
    if (!/\p{Script=Han}/u.test(char)) return [char.toLowerCase()];
    return [...new Set([first, ...(all[index] ?? "").split(" ")].map(plain))].filter((each) => each !== "");
  });
}

/** First letters of a text in pinyin: 述职评议 → szpy. Signs that are no letters are left out. */
export function pinyinInitials(text: string): string {
  return pinyinReadings(text)
    .map(([reading = ""]) => reading.slice(0, 1))
    .filter((letter) => /[a-z0-9]/u.test(letter))
    .join("");
}
