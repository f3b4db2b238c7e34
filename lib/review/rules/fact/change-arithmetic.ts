import { FACT_MESSAGES as SAY } from "@/lib/messages/review/fact";
import { touches } from "../../block-places";
import type { BlockRule } from "../../rule";
import { type Change, changesOf, isTimesOfAll } from "../numeral/change";
import { printNumber } from "../numeral/written-number";

/** Rounding of what was printed: a tenth of what is compared, in its own unit. */
const TOLERANCE = { "%": 1.01, 倍: 0.11, 百分点: 0.11 } as const;
/** 翻一番 is said of anything that comes near. */
const DOUBLED_AT_LEAST = 0.85;

/** Changes that do not follow from the numbers beside them: 由30万元增加到48万元，增长80%. */
export const changeFits: BlockRule = {
  id: "fact/change-arithmetic",
  family: "fact",
  severity: "doubt",
  authority: "通行写法（统计用语）",
  scope: "block",
  *check(block) {
    for (const change of changesOf(block)) {
      const right = isTimesOfAll(change) || change.isRough ? null : rightChange(change);
      const { start, end } = change;
      if (right !== null && !touches(block.slots, start, end))
        yield { start, end, message: SAY.change(right) };
    }
  },
};

/** What the change is by its two ends, where that is not what is said; null where it fits or cannot be told. */
function rightChange({ from, to, unit, by, byUnit, falls }: Change): string | null {
  const difference = Math.abs(to - from);
  if (from === 0 || unit === "?" || falls !== to < from) return null;
  if (byUnit === "番")
    return to / from >= 2 ** by * DOUBLED_AT_LEAST
      ? null
      : `${printNumber(to / from, 1)}倍（翻一番是原来的2倍）`;
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
