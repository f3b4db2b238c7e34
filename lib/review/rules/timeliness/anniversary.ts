import cues from "@/corpus/lexicon/timeliness-cues.json";
import { TIMELINESS_MESSAGES } from "@/lib/messages/review/timeliness";
import type { TextRange } from "@/lib/text/quoted-ranges";
import { sentenceAt, touches } from "../../block-places";
import type { Hit } from "../../finding";
import type { ReviewBlock } from "../../review-text";
import type { BlockRule } from "../../rule";
import { isPast } from "./tense";
import { toldYear } from "./told-year";

const FOUNDED = new Map(
  cues.founding.flatMap(({ words, year }) => words.map((word) => [word, year] as const)),
);
const EVENTS = [...FOUNDED.keys()].sort((a, b) => b.length - a.length).join("|");
const COUNTED = new RegExp(
  `(?<event>${EVENTS})”?(?:以来)?(?:的)?第?(?<count>\\d{2,3}|[一二三四五六七八九十百零〇]{2,6})(?<unit>周年|年来|年的|年光辉|年奋斗|年历程|年风雨|年华诞)`,
  "gu",
);
/** The anniversary's meeting, or the day itself, is past and keeps its number. */
const AS_NAME =
  /^(?:大会|之际|时|讲话|活动|晚会|(?:主题|图片|成就)?展|阅兵|重要讲话|纪念大会|庆祝大会|庆典)/u;

/**
 * Anniversaries that do not fall in the year spoken of: 建党100周年 in 2026.
 *
 * Silent: the name of the celebration (庆祝中国共产党成立100周年大会), the past, and for 年来 a year more or less.
 */
export const anniversary: BlockRule = {
  id: "timeliness/anniversary",
  family: "timeliness",
  severity: "must",
  authority: "通行写法",
  scope: "block",
  *check(block, { year }) {
    if (year === null || !block.text.includes("年")) return;
    for (const match of block.text.matchAll(COUNTED)) {
      const hit = hitOf(block, match, year);
      if (hit !== null && !touches(block.slots, hit.start, hit.end)) yield hit;
    }
  },
};

function hitOf(block: ReviewBlock, match: RegExpExecArray, year: number): Hit | null {
  const { event = "", count = "", unit = "" } = match.groups ?? {};
  const founded = FOUNDED.get(event);
  const number = countOf(count);
  if (founded === undefined || number === null) return null;
  const start = match.index;
  const end = start + match[0].length;
  const sentence = sentenceAt(block, start);
  const told = toldYear(block.text.slice(sentence.startOffset, start), year);
  const right = told.year - founded;
  const isRound = unit === "周年" || unit === "年华诞";
  if (number === right || (!isRound && (number === right - 1 || number % 100 === 0))) return null;
  const after = block.text.slice(end);
  // 庆祝建党100周年之际 may be told of a great day; 104周年之际 is this year's or it is wrong.
  if (isRound && AS_NAME.test(after) && (number % 5 === 0 || !/^(?:之际|时)/u.test(after))) return null;
  // Early in a year the last anniversary is still the one spoken of; one still to come is named by its own number.
  if (
    !told.isNamed &&
    (isTold(block, { start, end }, year, isRound) ||
      (isRound && number === right + 1 && isAwaited(block.text, start)))
  )
    return null;
  const said = isRound ? TIMELINESS_MESSAGES.anniversary : TIMELINESS_MESSAGES.yearsSince;
  return {
    start,
    end,
    message: said(event, founded, told.year, right),
    ...(told.isNamed ? {} : { severity: "doubt" as const }),
  };
}

/** 九十五年来 is counted up to now, whatever the sentence looks back on. */
function isTold(block: ReviewBlock, range: TextRange, year: number, isRound: boolean): boolean {
  return isRound && isPast(block, range, year);
}

function isAwaited(text: string, start: number): boolean {
  return /迎接|喜迎|即将|筹备|明年/u.test(text.slice(Math.max(0, start - 12), start));
}

const DIGITS = "零一二三四五六七八九";

/** 105, 一百零五 or 一百〇五, 七十七. */
function countOf(count: string): number | null {
  if (/^\d+$/u.test(count)) return Number(count);
  const match =
    /^(?:(?<hundreds>[一二])百)?[零〇]?(?:(?<tens>[一二三四五六七八九])?(?<ten>十))?(?<units>[一二三四五六七八九])?$/u.exec(
      count,
    );
  if (match === null) return null;
  const { hundreds, tens, ten, units } = match.groups ?? {};
  const value = (digit: string | undefined) => (digit === undefined ? 0 : DIGITS.indexOf(digit));
  return value(hundreds) * 100 + (ten === undefined ? 0 : (value(tens) || 1) * 10) + value(units);
}
