import { NUMERAL_MESSAGES as SAY } from "@/lib/messages/review/numeral";
import { type PatternCase, patternHits } from "../../pattern-hits";
import type { BlockRule } from "../../rule";

const LEADING: readonly PatternCase[] = [
  { pattern: /(?<=\d{4}年)0(?=[1-9]月)/gu, message: SAY.leadingZero, fix: () => "" },
  { pattern: /(?<=\d月)0(?=[1-9]日)/gu, message: SAY.leadingZero, fix: () => "" },
  { pattern: /(?<![\d年.:：])0(?=[1-9]月\d{1,2}日)/gu, message: SAY.leadingZero, fix: () => "" },
];

const NUMERIC =
  /(?<![\d\w./\-－—])((?:19|20)\d{2})([./-])(0?[1-9]|1[0-2])\2(0?[1-9]|[12]\d|3[01])(?![\d\w./-])/gu;
const TWO_PART =
  /(?<![\d\w./\-－—第])((?:19|20)\d{2})[./](0?[1-9]|1[0-2])(?=以来|以前|之前|前|后|起|至今|，|月)(?!月\d)/gu;

/** Dates in running text carry 年月日 and no leading zeros; date lines of the front may be numeric. */
export const dateForm: BlockRule = {
  id: "numeral/date-form",
  family: "numeral",
  severity: "doubt",
  authority: "GB/T 15835—2011 5.1.4；GB/T 9704—2012 7.3.5.4",
  scope: "block",
  *check(block) {
    const { role, text } = block;
    if (/0[1-9][月日]/u.test(text)) yield* patternHits(block, LEADING);
    if (role !== "paragraph" || !/(?:19|20)\d{2}[./-]\d/u.test(text)) return;
    yield* patternHits(block, [
      {
        pattern: NUMERIC,
        message: SAY.numericDate,
        fix: ([, year, , month, day]) => `${year}年${Number(month)}月${Number(day)}日`,
      },
      {
        pattern: TWO_PART,
        message: SAY.numericDate,
        fix: ([, year, month]) => `${year}年${Number(month)}月`,
      },
    ]);
  },
};
