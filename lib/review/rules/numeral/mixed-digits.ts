import { NUMERAL_MESSAGES as SAY } from "@/lib/messages/review/numeral";
import { type PatternCase, patternHits } from "../../pattern-hits";
import type { BlockRule } from "../../rule";
import { readNumber, writtenNumber } from "./written-number";

const UNIT = { 十: 10, 百: 100, 千: 1000 } as const;

/** 3千5百 as one figure: 3500. */
function asFigure(words: string): string | undefined {
  const parts = [...words.matchAll(/(\d+)([十百千])/gu)];
  if (parts.map(([part]) => part).join("") !== words) return undefined;
  const sum = parts.reduce((total, [, digits, unit]) => {
    const factor = unit === "十" ? UNIT.十 : unit === "百" ? UNIT.百 : UNIT.千;
    return total + Number(digits) * factor;
  }, 0);
  return String(sum);
}

const NOT_UNIT = "(?![米克瓦卡帕赫伏分焦牛吨字货姓大])(?!年)";

const CASES: readonly PatternCase[] = [
  {
    pattern: new RegExp(`(?<![\\d.,第、—～~\\-])(?:\\d{1,3}[千百十]${NOT_UNIT})+(?![分之倍]之?)`, "gu"),
    message: SAY.mixedDigits,
    fix: ({ 0: found, index, input }) =>
      /^[\d万亿多余来几]/u.test(input.slice(index + found.length)) ? undefined : asFigure(found),
    except: ({ 0: found, index, input }) =>
      /^\d+千$/u.test(found) && /^[米克瓦]/u.test(input.slice(index + found.length)),
  },
  {
    pattern:
      /(?<![\d第])[一二三四五六七八九两]?[十百千][一二三四五六七八九]?\d+[十百千]?(?=[个名人家户次项件条元万亿余多])/gu,
    message: SAY.mixedInOne,
  },
  {
    // 3～5百名: the place of the second figure is meant for both.
    pattern: /(?<![\d.第年月])\d{1,2}[-—–～~－至到]\d{1,2}[百千](?=[个名人家户次项件条元万余多亩篇场])/gu,
    message: SAY.mixedDigits,
    fix: ([found]) => {
      const factor = found.endsWith("百") ? UNIT.百 : UNIT.千;
      return found.slice(0, -1).replace(/\d+/gu, (figure) => String(Number(figure) * factor));
    },
  },
  {
    pattern: /百分之(?:\d+(?:\.\d+)?|[一二三四五六七八九十]+\d+)/gu,
    message: SAY.percentWords,
    fix: ([found]) => (/^百分之[\d.]+$/u.test(found) ? `${found.slice(3)}%` : undefined),
  },
  {
    pattern: /[一二三四五六七八九十]{1,3}[%％]/gu,
    message: SAY.percentWords,
    fix: ([found]) => {
      const value = readNumber(found.slice(0, -1));
      return value === null ? undefined : `${value}%`;
    },
  },
  {
    pattern: /(?<![\d.])(\d{1,2})分之(\d{1,2})(?!\d)/gu,
    message: SAY.fractionWords,
    fix: ([, under, over]) => {
      const words = [under, over].map((part) => writtenNumber(Number(part)));
      return words.includes(null) ? undefined : words.join("分之");
    },
  },
  {
    pattern: /\d+\.\d+\.\d+(?=[%％万亿])|\d+\.(?=[%％])|(?<![\d.])\.\d+(?=[%％])|\d+。\d{1,2}(?=[%％])/gu,
    message: SAY.malformed,
  },
  {
    pattern: /[%％]\s?[%％]|[%％](?=个?百分点)|万万(?=[元人亩名])|亿亿/gu,
    message: SAY.doubledSign,
    fix: ([found]) => (/^[%％]$/u.test(found) ? "" : found.charAt(0)),
  },
];
const GATE = /\d|[%％]|百分之/u;

/** Figures and Chinese numerals in one number, and numbers that are no numbers; 万 and 亿 may follow a figure. */
export const mixedDigits: BlockRule = {
  id: "numeral/mixed-digits",
  family: "numeral",
  severity: "doubt",
  authority: "GB/T 15835—2011 5.3",
  scope: "block",
  *check(block) {
    if (GATE.test(block.text)) yield* patternHits(block, CASES);
  },
};
