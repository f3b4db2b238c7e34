import { NUMERAL_MESSAGES as SAY } from "@/lib/messages/review/numeral";
import { touches } from "../../block-places";
import { patternHits } from "../../pattern-hits";
import type { BlockRule } from "../../rule";
import { type Change, changesIn } from "./change";
import { printNumber } from "./written-number";

const DECREASE =
  /(?:减少|下降|降低|缩小|缩短|压缩|压减|减轻|回落|降)(?:了|到|近|约|至|为原来的)?(?:\d+(?:\.\d+)?|[一二两三四五六七八九十几数]+)(?:多|余)?倍(?![数率感])/gu;

/** Rounding of what was printed: a tenth of what is compared, in its own unit. */
const TOLERANCE = { "%": 1.01, 倍: 0.11, 百分点: 0.11 } as const;

/** Increases that do not follow from the numbers beside them, and decreases told in 倍. */
export const changeArithmetic: BlockRule = {
  id: "numeral/change-arithmetic",
  family: "numeral",
  severity: "doubt",
  authority: "通行写法（统计用语）",
  scope: "block",
  *check(block) {
    if (block.text.includes("倍")) {
      const decrease = { pattern: DECREASE, message: SAY.decreaseTimes, severity: "must" } as const;
      yield* patternHits(block, [decrease]);
    }
    for (const change of changesIn(block.text)) {
      const right = rightChange(change);
      const { start, end } = change;
      if (right !== null && !touches(block.slots, start, end))
        yield { start, end, message: SAY.change(right) };
    }
  },
};

/** What the change is by its two ends, where that is not what is said; null where it fits or cannot be told. */
function rightChange({ from, to, unit, by, byUnit, falls }: Change): string | null {
  const difference = Math.abs(to - from);
  if (from === 0 || falls !== to < from) return null;
  if (byUnit === "个百分点" && unit === "%")
    return Math.abs(difference - by) <= TOLERANCE.百分点 ? null : `${printNumber(difference)}个百分点`;
  if (byUnit === "倍") {
    const times = (to - from) / from;
    return falls || Math.abs(times - by) <= TOLERANCE.倍 + times * 0.05 ? null : `${printNumber(times, 1)}倍`;
  }
  if (byUnit === "%") {
    const share = (difference / from) * 100;
    // A rate that rises by its difference is a matter of 百分点.
    if (unit === "%" && Math.abs(difference - by) <= 0.051) return null;
    return Math.abs(share - by) <= TOLERANCE["%"] + share * 0.02 ? null : `${printNumber(share, 1)}%`;
  }
  if (byUnit !== unit) return null;
  return Math.abs(difference - by) <= 0.051 ? null : `${printNumber(difference)}${unit}`;
}
