import { NUMERAL_MESSAGES as SAY } from "@/lib/messages/review/numeral";
import { type PatternCase, patternHits } from "../../pattern-hits";
import type { BlockRule } from "../../rule";

const CN = "一二三四五六七八九";
const ZERO = /[0OoＯ○◯零Ｏ０]/gu;
const right = ([found]: RegExpExecArray) => found.replace(ZERO, "〇");

const CASES: readonly PatternCase[] = [
  {
    pattern: new RegExp(`(?<![${CN}〇])(?=[${CN}〇]*[0OoＯ０])[一二][${CN}〇0OoＯ０○零]{3}(?=年)`, "gu"),
    message: SAY.chineseYear,
    fix: right,
  },
  {
    pattern: new RegExp(`(?<![${CN}〇])(?:二零[零${CN}〇][${CN}〇零]|一九[${CN}]零)(?=年)`, "gu"),
    message: SAY.chineseYear,
    fix: right,
  },
  // Fonts without 〇 made ○ (circle) usual.
  {
    pattern: new RegExp(`(?<![${CN}〇])(?=[${CN}〇]*[○◯])[一二][${CN}〇○◯]{3}(?=年)`, "gu"),
    message: SAY.chineseYear,
    severity: "hint",
    fix: right,
  },
  {
    pattern: /(?<![\w])(?:2[Oo]\d{2}|20[Oo]\d|20\d[OoIl]|2[Oo]{2}\d|l9\d{2})(?=年)/gu,
    message: SAY.letterInYear,
    fix: ([found]) => found.replace(/[Oo]/gu, "0").replace(/[Il]/gu, "1"),
  },
  { pattern: /(?<!\d)20[一二三][〇零一二三四五六七八九](?=年)|二〇\d{2}(?=年)/gu, message: SAY.mixedInOne },
];

/** 二〇二六年 has 〇, not 0, O or 零; ○ in its place is a hint. */
export const chineseYear: BlockRule = {
  id: "numeral/chinese-year",
  family: "numeral",
  severity: "doubt",
  authority: "GB/T 15835—2011 5.2.2、5.2.5",
  scope: "block",
  *check(block) {
    if (block.text.includes("年")) yield* patternHits(block, CASES);
  },
};
