/** Chinese digits and what they are worth. */
export const CHINESE_DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

/** Enclosed numerals by the code point of their 1: ①–⑳ ⑴–⒇ ⒈–⒛ ㈠–㈩ ㊀–㊉ ➀–➉ ❶–❿. */
const ENCLOSED_RANGES: readonly { readonly first: number; readonly count: number }[] = [
  { first: 0x2460, count: 20 },
  { first: 0x2474, count: 20 },
  { first: 0x2488, count: 20 },
  { first: 0x3220, count: 10 },
  { first: 0x3280, count: 10 },
  { first: 0x2780, count: 10 },
  { first: 0x2776, count: 10 },
];

/**
 * Value of a counting numeral: 一 to 九十九 (also 廿、卅), Arabic digits, and enclosed forms such as ① ㈠ ⒈.
 *
 * @returns whole number 1 to 999, or null when the text is no such numeral.
 */
export function parseChineseNumber(text: string): number | null {
  if (/^\d{1,3}$/.test(text)) return Number(text) || null;
  if (text.length === 1) return enclosedValue(text) ?? chineseValue(text);
  return chineseValue(text);
}

function enclosedValue(character: string): number | null {
  const code = character.charCodeAt(0);
  const range = ENCLOSED_RANGES.find(({ first, count }) => code >= first && code < first + count);
  return range === undefined ? null : code - range.first + 1;
}

function chineseValue(text: string): number | null {
  const spelled = text.replace(/^廿/, "二十").replace(/^卅/, "三十");
  const match = /^([一二三四五六七八九])?(十)?([一二三四五六七八九])?$/.exec(spelled);
  if (match === null || spelled === "") return null;
  const [, tens, ten, units] = match;
  if (ten === undefined)
    return tens !== undefined && units === undefined ? (CHINESE_DIGITS[tens] ?? null) : null;
  return (
    (tens === undefined ? 1 : (CHINESE_DIGITS[tens] ?? 1)) * 10 +
    (units === undefined ? 0 : (CHINESE_DIGITS[units] ?? 0))
  );
}
