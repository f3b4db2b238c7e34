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
    for (const hit of patternHits(block, [{ pattern: POINTS, message: SAY.noPoints, severity: "doubt" }])) {
      const clause =
        text
          .slice(0, hit.start)
          .split(/[，。；]/u)
          .at(-1) ?? "";
      if (!RATE.test(clause)) yield hit;
    }
  },
};
