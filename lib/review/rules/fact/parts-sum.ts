import { FACT_MESSAGES } from "@/lib/messages/review/fact";
import type { BlockRule } from "../../rule";

/** People are counted under several heads at once; things, seldom. */
const UNIT = "[个家项件]";
/** 社区党组织64个，其中城市社区48个、村改居社区18个. */
const TOTAL = new RegExp(
  `(?<total>\\d+)(?<unit>${UNIT})[^，。；：、\\d]{0,10}[，：、（]其中[，：]?(?<parts>[^。；）]{4,90})`,
  "gu",
);
const MIN_PARTS = 2;

/**
 * Parts do not add up to more than their whole.
 *
 * Parts after 其中 may leave some out, and may overlap in kind: only a plain row of two or more in one unit, joined by
 * 、 and each a thing of its own, is added up. Less than the whole is not reported.
 */
export const partsSum: BlockRule = {
  id: "fact/parts-sum",
  family: "fact",
  severity: "doubt",
  authority: "通行写法",
  scope: "block",
  *check({ text }) {
    if (!text.includes("其中")) return;
    for (const match of text.matchAll(TOTAL)) {
      const { total = "", unit = "", parts = "" } = match.groups ?? {};
      const row = rowOf(parts, unit);
      const sum = row.reduce((all, value) => all + value, 0);
      // Each part is below the whole, or it is no part: a party organisation's members and its units.
      if (row.length < MIN_PARTS || sum <= Number(total) || row.some((value) => value >= Number(total)))
        continue;
      const start = match.index;
      yield {
        start,
        end: start + total.length + unit.length,
        message: FACT_MESSAGES.partsSum(sum, Number(total)),
      };
    }
  },
};

/** Words that say of whom, not what: 35岁以下, 女党员 and 大专以上 overlap with everything else. */
const OVERLAPS = /岁|女|少数民族|学历|大专|本科|以上|以下|预备|优秀|先进|示范|受|获|新/u;

function rowOf(parts: string, unit: string): number[] {
  const items = parts.split(/[、，]/u);
  const row: number[] = [];
  for (const item of items) {
    const found = new RegExp(`^(?<name>[^\\d]{2,14}?)(?<count>\\d+)${unit}$`, "u").exec(item.trim());
    if (found === null || OVERLAPS.test(found.groups?.name ?? "")) break;
    row.push(Number(found.groups?.count));
  }
  return row;
}
