/** Where word processors put a quarter of a character between Chinese and Western text. */
const GAPS = /(?<=\p{Script=Han})(?=[0-9A-Za-z])|(?<=[0-9A-Za-z])(?=\p{Script=Han})/gu;

/** Width of a text in Chinese characters; ASCII takes half a character, as in every Chinese typeface. */
export function printedWidthChars(text: string): number {
  let chars = [...text.matchAll(GAPS)].length / 4;
  for (const character of text) chars += /[ -~]/u.test(character) ? 0.5 : 1;
  return chars;
}
