import { CHINESE_DIGITS } from "@/lib/text/chinese-number";

const DIGITS = "零一二三四五六七八九";

/**
 * A whole number in Chinese numerals: 15 → 十五, 98 → 九十八, 120 → 一百二十.
 *
 * @param value - 0 to 9999; anything else gives null.
 */
export function writtenNumber(value: number): string | null {
  if (!Number.isInteger(value) || value < 0 || value > 9999) return null;
  if (value === 0) return "零";
  const digits = String(value).split("").map(Number);
  let out = "";
  for (const [index, digit] of digits.entries()) {
    const unit = ["", "十", "百", "千"][digits.length - 1 - index] ?? "";
    if (digit > 0) out += `${DIGITS.charAt(digit)}${unit}`;
    else if (!out.endsWith("零")) out += "零";
  }
  return out.replace(/零+$/u, "").replace(/^一十/u, "十");
}

/** A figure, or a Chinese numeral below a hundred; null for anything else. */
export function readNumber(words: string): number | null {
  if (/^\d+(?:\.\d+)?$/u.test(words)) return Number(words);
  const match = /^([一二两三四五六七八九]?)(十?)([一二三四五六七八九]?)$/u.exec(words);
  if (match === null || words === "") return null;
  const [, tens = "", ten = "", units = ""] = match;
  if (ten === "") return units === "" ? (CHINESE_DIGITS[tens] ?? null) : null;
  return (tens === "" ? 1 : (CHINESE_DIGITS[tens] ?? 1)) * 10 + (CHINESE_DIGITS[units] ?? 0);
}

/** A figure without the noise of binary fractions: 0.1 + 0.2 prints as 0.3. */
export function printNumber(value: number, decimals = 2): string {
  return String(Number(value.toFixed(decimals)));
}
