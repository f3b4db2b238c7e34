const HAN = /\p{Script=Han}/u;

/**
 * Width of a text in Chinese characters; ASCII takes half a character, as in every Chinese typeface, and word processors
 * put a quarter between Chinese and Western text.
 *
 * Every character of a draft passes here each time typing rests, so most are told by their code alone.
 */
export function printedWidthChars(text: string): number {
  let chars = 0;
  let before = "";
  let isWesternBefore = false;
  for (const character of text) {
    const code = character.charCodeAt(0);
    const isWestern = isLetterOrDigit(code);
    chars += code >= SPACE && code <= TILDE ? 0.5 : 1;
    if (before !== "" && isWestern !== isWesternBefore && HAN.test(isWestern ? before : character))
      chars += 0.25;
    before = character;
    isWesternBefore = isWestern;
  }
  return chars;
}

const SPACE = 0x20;
const TILDE = 0x7e;

/** ASCII only. */
function isLetterOrDigit(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}
