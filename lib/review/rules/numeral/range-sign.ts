import { NUMERAL_MESSAGES as SAY } from "@/lib/messages/review/numeral";
import { type PatternCase, patternHits } from "../../pattern-hits";
import type { BlockRule } from "../../rule";

const YEAR = "(?:19|20)\\d{2}";
const dashed = ([found]: RegExpExecArray) => found.replace(/\s?[-－~～–―]{1,2}\s?|——/u, "—");

const CASES: readonly PatternCase[] = [
  {
    pattern: new RegExp(`(?<!\\d)(${YEAR})年?\\s?(?:[-－–―—～~]{1,2}|至|到)\\s?(${YEAR})(?=年)`, "gu"),
    message: SAY.rangeOrder,
    except: ({ 1: from, 2: to }) => Number(from) < Number(to),
  },
  // 从…—…: the word asks for 到.
  {
    pattern: new RegExp(
      `(?<=[从自])(${YEAR}年?|\\d{1,2}月(?:\\d{1,2}日)?|\\d{1,2}日)[-－–—～~]{1,2}(?=(?:${YEAR}年|\\d{1,2}[月日]))`,
      "gu",
    ),
    message: SAY.rangeWords,
    fix: ([, from = ""]) => `${from}${/\d$/u.test(from) ? "年" : ""}到`,
  },
  {
    pattern: new RegExp(`(?<!\\d)${YEAR}\\s?(?:[-－–―]{1,2}|——)\\s?${YEAR}(?=年|学年)`, "gu"),
    message: SAY.rangeSign,
    fix: dashed,
  },
  {
    pattern: new RegExp(`(?<!\\d)${YEAR}年?[~～]${YEAR}(?=年)`, "gu"),
    message: SAY.rangeSign,
    severity: "hint",
    fix: dashed,
  },
  {
    pattern: /(?<=\d[年月日])\s?[-－–―]{1,2}\s?(?=\d{1,4}[年月日])/gu,
    message: SAY.rangeSign,
    fix: () => "—",
  },
  {
    pattern:
      /(?<![\d.-])\d{1,2}(?:[:：][0-5]\d)?[-－–]\d{1,2}(?=月(?:份|，|。|、|累计|全)|日|[:：][0-5]\d)/gu,
    message: SAY.rangeSign,
    severity: "hint",
    fix: dashed,
  },
  {
    pattern: new RegExp(`(?<!\\d)${YEAR}年(?:[-－–—～~]{1,2}|至|到)${YEAR}(?![年\\d./\\-—～学届])`, "gu"),
    message: SAY.rangeYear,
    fix: ([found]) => `${found}年`,
  },
];

/** 2021—2025年: spans of years and days take 一字线, with 年 once at the end or at both, in the order of time. */
export const rangeSign: BlockRule = {
  id: "numeral/range-sign",
  family: "numeral",
  severity: "doubt",
  authority: "GB/T 15834—2011 4.13",
  scope: "block",
  *check(block) {
    if (/\d[年月日]?\s?[-－–―—～~至到]{1,2}\s?\d/u.test(block.text)) yield* patternHits(block, CASES);
  },
};
