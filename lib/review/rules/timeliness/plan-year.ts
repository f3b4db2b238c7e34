import { TIMELINESS_MESSAGES } from "@/lib/messages/review/timeliness";
import { sentenceAt, touches } from "../../block-places";
import type { BlockRule } from "../../rule";
import { planYears } from "./plan-periods";
import { isPast } from "./tense";
import { toldYear } from "./told-year";

const MARK =
  /[“"]?(?<plan>十[一二三四五六七]五)[”"]?(?:规划|时期|发展)?(?:实施|建设|目标任务)?的?(?<mark>开局起步之年|开局之年|开局年|起步之年|开启之年|首年|第一年|开局的第一年|第二年|第三年|第四年|第五年|收官之年|收官年|收官的?关键之年|最后一年|决胜之年|收尾之年|收官收尾之年)/gu;
const ORDINAL = "一二三四五";

/**
 * The year a plan opens, runs or closes in, said of another year.
 *
 * Silent: without a year in figures, what the draft's year or the one after opens or closes: a report on a year is read
 * out at the beginning of the next.
 */
export const planYear: BlockRule = {
  id: "timeliness/plan-year",
  family: "timeliness",
  severity: "must",
  authority: "《中华人民共和国国民经济和社会发展五年规划纲要》",
  scope: "block",
  *check(block, { year }) {
    if (year === null || !block.text.includes("年")) return;
    for (const match of block.text.matchAll(MARK)) {
      const { plan = "", mark = "" } = match.groups ?? {};
      const start = match.index;
      const end = start + match[0].length;
      const sentence = sentenceAt(block, start);
      const told = toldYear(block.text.slice(sentence.startOffset, start), year);
      const right = yearOf(plan, mark);
      if (
        told.year === right ||
        (!told.isNamed && right === year + 1) ||
        touches(block.slots, sentence.startOffset, start)
      )
        continue;
      if (!told.isNamed && isPast(block, { start, end }, year)) continue;
      yield {
        start,
        end,
        message: TIMELINESS_MESSAGES.planYear(plan, mark, right, told.year),
        ...(told.isNamed ? {} : { severity: "doubt" as const }),
      };
    }
  },
};

function yearOf(plan: string, mark: string): number {
  const { first, last } = planYears(plan);
  const ordinal = /第(?<ordinal>[一二三四五])年/u.exec(mark)?.groups?.ordinal;
  if (ordinal !== undefined) return first + ORDINAL.indexOf(ordinal);
  return /开|起|首/u.test(mark) ? first : last;
}
