/** Families of run-in ordinals (段内序数): 一是…二是…, 一要…, 第一，…, 首先…, 其一…. */
export const ORDINAL_FAMILIES = ["shi", "yao", "di", "shouxian", "qi"] as const;

export type OrdinalFamily = (typeof ORDINAL_FAMILIES)[number];

const DIGITS = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"];

const UNITS = ["", "十", "百", "千"];

/**
 * Chinese numeral for counting headings and ordinals: 一, 十一, 一百零一.
 *
 * @param n - whole number, 1 to 9999; far above any speech, so that a pasted volume of them can still be numbered.
 * @throws RangeError outside that range.
 */
export function chineseNumeral(n: number): string {
  if (!Number.isInteger(n) || n < 1 || n > 9999)
    throw new RangeError(`chineseNumeral: ${n} is not in 1..9999`);
  const digits = [...String(n)].map(Number);
  const words = digits.map((digit, index) =>
    digit === 0 ? "零" : `${DIGITS[digit]}${UNITS[digits.length - 1 - index]}`,
  );
  const numeral = words.join("").replace(/零+$/u, "").replace(/零+/gu, "零");
  return n < 20 ? numeral.replace(/^一十/u, "十") : numeral;
}

/** Number of a heading as printed: 一、 （一） 1. (GB/T 9704-2012, 7.3.3). */
export function headingNumber(level: 1 | 2 | 3, n: number): string {
  if (level === 1) return `${chineseNumeral(n)}、`;
  if (level === 2) return `（${chineseNumeral(n)}）`;
  return `${n}.`;
}

/**
 * Words of the n-th run-in ordinal of a family, with the mark that follows them.
 *
 * 首先 runs 首先、其次、再次、然后, and only the writer knows which is 最后; from the fifth on it falls back to 第五.
 */
export function ordinalText(family: OrdinalFamily, n: number): string {
  switch (family) {
    case "shi":
      return `${chineseNumeral(n)}是`;
    case "yao":
      return `${chineseNumeral(n)}要`;
    case "di":
      return `第${chineseNumeral(n)}，`;
    case "qi":
      return `其${chineseNumeral(n)}，`;
    case "shouxian":
      return `${["首先", "其次", "再次", "然后"][n - 1] ?? `第${chineseNumeral(n)}`}，`;
  }
}
