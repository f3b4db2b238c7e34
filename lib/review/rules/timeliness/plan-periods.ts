import cues from "@/corpus/lexicon/timeliness-cues.json";
import { TIMELINESS_MESSAGES } from "@/lib/messages/review/timeliness";
import { alternatives } from "../../alternatives";
import { touches } from "../../block-places";
import type { BlockRule } from "../../rule";
import { clauseAt, isAhead, isPast } from "./tense";

const COUNT = "一二三四五六七";
const PLAN =
  /[“"]?(?<plan>十[一二三四五六七]五)[”"]?(?<part>规划纲要|发展规划|专项规划|规划|时期|期间|末|发展目标|目标任务|蓝图|的?(?:新征程|新起点|中期|建设|良好开局|关键时期|关键期))/gu;
const OVER = new RegExp([alternatives(cues.planOver), ...cues.planOverPatterns].join("|"), "u");

/** 为完成“十四五”规划目标任务而努力奋斗: what is still to be completed. */
const STILL_TO_DO = /(?:为了?|确保|力争|努力|奋力|全力)[^。，；了]{0,6}完成$/u;

/** 今年是“十四五”…, 当前正值…, 站在…: the time of speaking lies in the plan's. */
const IS_NOW =
  /(?:今年|本年|当前|目前|眼下|如今|现在|正值|正处|正是|身处|站在|踏上|迈上|步入|迈入)[^，。；]{0,10}$/u;
/** What is left of a plan after its time: its projects, its accounts, its fruits. */
const AFTERWARDS = /^(?:项目|资金|任务书)|回头看|收尾|验收|审计|兑现|释放|红利|距离|打下/u;
const JUST_BEGUN = /^[^，。；]{0,4}(?:已经?|正在?|全面)(?:开启|拉开|展开|吹响|起步)/u;
/** What the checks of a plan's first and last year judge. */
const MARKED_YEAR = /^的?(?:开局|起步|开启|首年|第[一二三四五]年|收官|最后一年|决胜|收尾)/u;

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
      if (isNow(block.text, start, end)) {
        yield { start, end, message: TIMELINESS_MESSAGES.planOver(plan, last) };
        continue;
      }
      const before = block.text.slice(Math.max(0, start - 20), start);
      const after = block.text.slice(end, end + 24);
      const isToDo = STILL_TO_DO.test(before) && !after.includes("了");
      if ((!isToDo && OVER.test(before + match[0] + after)) || !isAhead(block, { start, end })) continue;
      yield { start, end, message: TIMELINESS_MESSAGES.planOver(plan, last) };
    }
  },
};

/** Whether the clause says that the plan is running. */
function isNow(text: string, start: number, end: number): boolean {
  const clause = clauseAt(text, start);
  const before = text.slice(clause.start, start);
  const after = text.slice(end, clause.end);
  if (OVER.test(before + after) || MARKED_YEAR.test(after)) return false;
  if (AFTERWARDS.test(after) || AFTERWARDS.test(before)) return false;
  return IS_NOW.test(before) || JUST_BEGUN.test(after);
}
