import { CHINESE_DIGITS } from "./chinese-number";

const PLACES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/**
 * Value of a Chinese numeral as counts are spelled: 两, 十二, 二百一十六, 一千零五, 三万二千.
 *
 * @returns null for anything else: 三五 and 七八 are rough, 一九九八 is a year, 百 alone begins a word.
 */
export function readSpelledCount(text: string): number | null {
  const [head = "", tail, ...more] = text.split("万");
  if (more.length > 0 || head === "") return null;
  const high = belowTenThousand(head);
  if (tail === undefined || high === null) return high;
  const low = tail === "" ? 0 : belowTenThousand(tail.replace(/^零/u, ""));
  return low === null ? null : high * 10_000 + low;
}

function belowTenThousand(text: string): number | null {
  let sum = 0;
  let digit: number | null = null;
  let place = 10_000;
  for (const [at, char] of [...text].entries()) {
    const step = PLACES[char];
    if (step === undefined) {
      if (digit !== null || (char === "零" && (at === 0 || at === text.length - 1))) return null;
      digit = char === "零" ? null : (CHINESE_DIGITS[char] ?? null);
      if (digit === null && char !== "零") return null;
    } else {
      // Only ten may stand without its one: 十二, but 一百.
      if (step >= place || (digit === null && (step !== 10 || at > 0))) return null;
      sum += (digit ?? 1) * step;
      [digit, place] = [null, step];
    }
  }
  return digit === null ? (sum > 0 ? sum : null) : sum + digit;
}
