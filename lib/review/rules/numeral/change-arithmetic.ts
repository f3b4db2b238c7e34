import { NUMERAL_MESSAGES as SAY } from "@/lib/messages/review/numeral";
import { touches } from "../../block-places";
import { patternHits } from "../../pattern-hits";
import type { BlockRule } from "../../rule";
import { changesOf, isTimesOfAll } from "./change";
import { printNumber } from "./written-number";

const DECREASE =
  /(?:减少|下降|降低|缩小|缩短|压缩|压减|精简|减轻|回落|降幅达|少|降)(?:了|到|近|约|至|为原来的)?(?:\d+(?:\.\d+)?|[一二两三四五六七八九十几数]+)(?:多|余)?倍(?![数率感])/gu;

/** Decreases told in 倍, and increases that count what there was before as well: 由30个增加到90个，增长了3倍. */
export const changeArithmetic: BlockRule = {
  id: "numeral/change-arithmetic",
  family: "numeral",
  severity: "doubt",
  authority: "通行写法（统计用语）",
  scope: "block",
  *check(block) {
    if (!block.text.includes("倍")) return;
    const decrease = { pattern: DECREASE, message: SAY.decreaseTimes, severity: "must" } as const;
    yield* patternHits(block, [decrease]);
    for (const change of changesOf(block)) {
      const { from, to, start, end } = change;
      if (isTimesOfAll(change) && !touches(block.slots, start, end))
        yield { start, end, message: SAY.times(`${printNumber((to - from) / from, 1)}倍`) };
    }
  },
};
