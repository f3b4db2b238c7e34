import lexicon from "@/corpus/lexicon/numeral-words.json";
import { NUMERAL_MESSAGES as SAY } from "@/lib/messages/review/numeral";
import { alternatives } from "../../alternatives";
import { touches } from "../../block-places";
import { patternHits } from "../../pattern-hits";
import type { BlockRule } from "../../rule";
import { changesOf } from "./change";
import { printNumber } from "./written-number";

const RATE = new RegExp(`${alternatives(lexicon.rateWords)}|[%％]`, "u");
const POINTS = new RegExp(
  `(?<=(?:${alternatives(lexicon.quantityWords)})(?:比上年|较上年|同比|比去年|较去年|环比|共|累计|再)?(?:增加|增长|减少|下降|提高|上升|提升)了?)\\d+(?:\\.\\d+)?个百分点`,
  "gu",
);

/** 经费86万元，比上年增长2.3个百分点: what grew is the amount just told. */
const POINTS_OF_AMOUNT =
  /(?<=\d(?:[万亿]?(?:元|名|人次|人|个|户|家|项|件|次|场|亩|吨|对|篇))，(?:[比较同环](?:上年|去年|上一?年|前年|年初|比)?(?:同期)?)?(?:增加|增长|减少|下降|提高|上升|提升)了?)\d+(?:\.\d+)?个百分点/gu;

const POINT_CASES = [POINTS, POINTS_OF_AMOUNT].map(
  (pattern) => ({ pattern, message: SAY.noPoints, severity: "doubt" }) as const,
);

/** Two percentages differ by 百分点; quantities grow by %. A rate that rises by 7 % of itself is left alone. */
export const percentagePoints: BlockRule = {
  id: "numeral/percentage-points",
  family: "numeral",
  severity: "must",
  authority: "通行写法（统计用语）",
  scope: "block",
  *check(block) {
    const { text, slots } = block;
    if (!/[%％]|百分点/u.test(text)) return;
    for (const { from, to, unit, by, byUnit, start, end } of changesOf(block)) {
      if (unit !== "%" || byUnit !== "%" || touches(slots, start, end)) continue;
      const difference = Math.abs(to - from);
      if (Math.abs(difference - by) > 0.051) continue;
      yield { start, end, message: SAY.percentagePoints(printNumber(difference)), fix: `${by}个百分点` };
    }
    for (const hit of patternHits(block, POINT_CASES)) {
      const told =
        text
          .slice(0, hit.start)
          .split(/[。；]/u)
          .at(-1) ?? "";
      const isOfAmount = /\d[^，。；%％]{1,4}，[^，。；]{0,10}$/u.test(told);
      const clause =
        text
          .slice(0, hit.start)
          .split(/[，。；]/u)
          .at(-1) ?? "";
      if (!RATE.test(isOfAmount ? told : clause)) yield hit;
    }
  },
};
