import { FACT_MESSAGES } from "@/lib/messages/review/fact";
import { parseChineseNumber } from "@/lib/text/chinese-number";
import type { BlockRule } from "../../rule";

const ANNOUNCED =
  /分(?:为|成)?(?<count>[二两三四五六七八九]|\d)个?(?<unit>阶段|步骤|步|批次|批|轮次|轮|环节|小?组)(?=[^第]{0,24}第)/gu;
/** 去年的第三批 is none of those announced. */
const NUMBERED = (unit: string) =>
  new RegExp(`(?<=[：:，。；、\\s（])第([一二三四五六七八九]|\\d)个?${unit}`, "gu");

/** 分两个阶段 … 第一阶段 … 第三阶段: numbered one after the other, they are as many as was said. */
export const stageCount: BlockRule = {
  id: "fact/stage-count",
  family: "fact",
  severity: "doubt",
  authority: "通行写法",
  scope: "block",
  *check({ text }) {
    if (!/第[一1]/u.test(text)) return;
    for (const { 0: found, index, groups } of text.matchAll(ANNOUNCED)) {
      const { count = "", unit = "" } = groups ?? {};
      const announced = numberOf(count);
      const listed = runFromOne(text.slice(index + found.length), unit);
      // The last of them may be told further on.
      if (listed <= announced) continue;
      const start = index + found.indexOf(count);
      yield { start, end: index + found.length, message: FACT_MESSAGES.announced(announced, listed) };
    }
  },
};

/** How far 第一, 第二, … go on without a gap or a second beginning; 0 where they do not begin with the first. */
function runFromOne(text: string, unit: string): number {
  let last = 0;
  for (const [, numeral = ""] of text.matchAll(NUMBERED(unit))) {
    const value = numberOf(numeral);
    if (value === last) continue;
    if (value !== last + 1) return 0;
    last = value;
  }
  return last;
}

const numberOf = (numeral: string) => (numeral === "两" ? 2 : (parseChineseNumber(numeral) ?? 0));
