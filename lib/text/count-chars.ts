import { isLetter, isSurrogate, LETTERS } from "./letters";

const SURROGATE_PAIR = /[\ud800-\udbff][\udc00-\udfff]/g;

/**
 * Length as a Chinese reader counts it: Chinese characters, letters and digits; marks and spaces are not counted.
 * Surrogate pairs (𠮷) count once.
 */
export function countChars(text: string): number {
  let count = 0;
  let hasSurrogate = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    count += LETTERS[code] ?? 0;
    hasSurrogate ||= isSurrogate(code);
  }
  if (!hasSurrogate) return count;
  for (const [pair] of text.matchAll(SURROGATE_PAIR)) if (isLetter(pair)) count += 1;
  return count;
}
