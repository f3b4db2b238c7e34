import { FACT_MESSAGES as SAY } from "@/lib/messages/review/fact";
import { touches } from "../../block-places";
import { figuresOf } from "../../figures-of";
import type { BlockRule } from "../../rule";
import { printNumber } from "../numeral/written-number";

const RATE = "(\\d{1,2}(?:\\.\\d+)?)%";
/** 90%的支部达标，还有15%的没有达标: the two are the whole. */
const REST = new RegExp(
  `${RATE}的[^，。；\\d]{2,16}，(?:还有|仍有|其余|剩余|另外|剩下)的?${RATE}的?[^，。；\\d]{0,8}(?:没有|未|尚未|不|较差)`,
  "gu",
);
/** 35岁以下的占35%，36至50岁的占48%，51岁以上的占17%: ages from the lowest to the highest are the whole. */
const AGES = new RegExp(
  `(?<=^|[，。；：])[^，。；：\\d]{0,10}\\d{2}(?:周)?岁(?:及)?以下[^，。；、\\d]{0,8}占(?:比)?(?:为|达)?${RATE}[，、；](?:[^，。；、]{2,14}占(?:比)?(?:为|达)?\\d{1,2}(?:\\.\\d+)?%[，、；]){0,3}\\d{2}(?:周)?岁(?:及)?以上[^，。；、\\d]{0,8}占(?:比)?(?:为|达)?${RATE}`,
  "gu",
);
/** What rounding of a few shares may come to. */
const ROUNDING = 1.6;

/** Shares that are told of the whole come to a hundred. */
export const sharesOfHundred: BlockRule = {
  id: "fact/shares-of-hundred",
  family: "fact",
  severity: "doubt",
  authority: "通行写法（统计用语）",
  scope: "block",
  *check(block) {
    if (!/[%％]|百分之/u.test(block.text)) return;
    const { text, at } = figuresOf(block);
    if (!/岁|还有|仍有|其余|剩|另外/u.test(text)) return;
    for (const match of [...text.matchAll(REST), ...text.matchAll(AGES)]) {
      const shares = [...match[0].matchAll(/(\d{1,2}(?:\.\d+)?)%/gu)].map(([, share]) => Number(share));
      const sum = shares.reduce((all, share) => all + share, 0);
      const [start, end] = [at(match.index), at(match.index + match[0].length)];
      if (Math.abs(sum - 100) > ROUNDING && !touches(block.slots, start, end))
        yield { start, end, message: SAY.hundred(printNumber(sum)) };
    }
  },
};
