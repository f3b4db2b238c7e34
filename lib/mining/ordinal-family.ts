import type { OrdinalFamily } from "@/lib/speech/ordinal";

/** Family of a run-in heading's printed number (一是, 一要, 第一，, 首先，, 其一，); 一是 where it is none of them. */
export function ordinalFamilyOf(number: string): OrdinalFamily {
  if (/要$/u.test(number)) return "yao";
  if (/^第/u.test(number)) return "di";
  if (/^(首先|其次|再次|然后|最后)/u.test(number)) return "shouxian";
  if (/^其[一二三四五六七八九]/u.test(number)) return "qi";
  return "shi";
}

/** Whether a printed number opens a set: 一是, 一要, 第一，, 首先，, 其一，. */
export function isFirstOrdinal(number: string): boolean {
  return /^(?:第|其)?一(?![一二三四五六七八九十])|^首先/u.test(number);
}
