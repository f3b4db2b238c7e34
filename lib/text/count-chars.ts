/**
 * Length as a Chinese reader counts it: Chinese characters, letters and digits; marks and spaces are not counted.
 * Surrogate pairs (𠮷) count once.
 */
export function countChars(text: string): number {
  let count = 0;
  for (const character of text) if (/[\p{L}\p{N}]/u.test(character)) count += 1;
  return count;
}
