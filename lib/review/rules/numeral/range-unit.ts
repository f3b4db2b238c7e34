import { NUMERAL_MESSAGES as SAY } from "@/lib/messages/review/numeral";
import { touches } from "../../block-places";
import type { BlockRule } from "../../rule";

const RANGE = /(?<![\d.%％万亿/-])(\d+(?:\.\d+)?)([-—–～~－―]|至|到)(\d+(?:\.\d+)?)([%％万亿])(?!\d)/gu;

/** 63%～68%, 13万～17万元: a per cent, 万 and 亿 stand on both ends. Units of measure may be left to the second. */
export const rangeUnit: BlockRule = {
  id: "numeral/range-unit",
  family: "numeral",
  severity: "doubt",
  authority: "GB/T 15835—2011 5.1.3",
  scope: "block",
  *check({ text, slots }) {
    if (!/\d[-—–～~－―至到]\d/u.test(text)) return;
    for (const { 0: found, 1: low = "", 2: sign = "", 3: high = "", 4: unit = "", index } of text.matchAll(
      RANGE,
    )) {
      const end = index + found.length;
      // 由3200到1.2万 is a change over time, not a range with a unit left out.
      const isChange =
        /[至到]/u.test(sign) &&
        (/(?:由|从)[^，。]{0,10}$/u.test(text.slice(0, index)) || Number(low) > Number(high));
      if (isChange || touches(slots, index, end)) continue;
      yield { start: index, end, message: SAY.rangeUnit(unit), fix: `${low}${unit}${sign}${high}${unit}` };
    }
  },
};
