import cues from "@/corpus/lexicon/timeliness-cues.json";
import { TIMELINESS_MESSAGES } from "@/lib/messages/review/timeliness";
import { alternatives } from "../../alternatives";
import { touches } from "../../block-places";
import type { BlockRule } from "../../rule";
import { isAhead, isPast } from "./tense";

const COUNT = "一二三四五六七";
const PLAN =
  /[“"]?(?<plan>十[一二三四五六七]五)[”"]?(?<part>规划纲要|规划|时期|期间|末|发展目标|目标任务|蓝图)/gu;
const OVER = new RegExp([alternatives(cues.planOver), ...cues.planOverPatterns].join("|"), "u");

/** 为完成“十四五”规划目标任务而努力奋斗: what is still to be completed. */
const STILL_TO_DO = /(?:为了?|确保|力争|努力|奋力|全力)[^。，；了]{0,6}完成$/u;

/** First and last year of a five-year plan: 十四五 is 2021 to 2025. */
export function planYears(plan: string): { first: number; last: number } {
  const first = 1996 + 5 * (COUNT.indexOf(plan.charAt(1)) + 1) + 5;
  return { first, last: first + 4 };
}

/** Whether a term is the name of a five-year plan. */
export function isPlanPeriod(term: string): boolean {
  return /^十[一二三四五六七]五$/u.test(term);
}

/**
 * A five-year plan that has run out, spoken of as what lies ahead.
 *
 * Silent: where the past is told or the plan's end is spoken of.
 */
export const planPeriod: BlockRule = {
  id: "timeliness/plan-period",
  family: "timeliness",
  severity: "doubt",
  authority: "《中华人民共和国国民经济和社会发展五年规划纲要》",
  scope: "block",
  *check(block, { year }) {
    if (year === null || !block.text.includes("五")) return;
    for (const match of block.text.matchAll(PLAN)) {
      const { plan = "" } = match.groups ?? {};
      const { last } = planYears(plan);
      const start = match.index;
      const end = start + match[0].length;
      if (year <= last || touches(block.slots, start, end) || isPast(block, { start, end }, year)) continue;
      const before = block.text.slice(Math.max(0, start - 20), start);
      const after = block.text.slice(end, end + 24);
      const isToDo = STILL_TO_DO.test(before) && !after.includes("了");
      if ((!isToDo && OVER.test(before + match[0] + after)) || !isAhead(block, { start, end })) continue;
      yield { start, end, message: TIMELINESS_MESSAGES.planOver(plan, last) };
    }
  },
};
