import cues from "@/corpus/lexicon/residue-cues.json";
import { RESIDUE_MESSAGES } from "@/lib/messages/review/residue";
import { parseChineseNumber } from "@/lib/text/chinese-number";
import { isPlain } from "../../is-plain";
import type { BlockRule } from "../../rule";

const LEAD =
  "(?:今年是|今年|今天|迎来|喜迎|值此|正值|适逢|欣逢|正当|我们(?:隆重)?庆祝|我们(?:隆重)?纪念)[^。；]{0,16}?";
const COUNTED = cues.anniversaries.map(({ name, since }) => ({
  since,
  pattern: new RegExp(`${LEAD}(?<words>${name}(?<count>\\d{1,3}|[一二三四五六七八九十百零]{1,5})周年)`, "gu"),
}));

/** An anniversary of the present that is not this year's: 今年是建党103周年 in 2026. Past ones carry no 今年 or 迎来. */
export const anniversary: BlockRule = {
  id: "residue/anniversary",
  family: "residue",
  severity: "doubt",
  authority: "按年份推算",
  scope: "block",
  *check(block, { year }) {
    if (year === null || !block.text.includes("周年")) return;
    for (const { pattern, since } of COUNTED) {
      for (const { index, 0: all, groups } of block.text.matchAll(pattern)) {
        const { words = "", count = "" } = groups ?? {};
        const stated = anniversaryCount(count);
        const expected = year - since;
        // A draft that reports on a year may be spoken in the next.
        if (stated === null || stated === expected || stated === expected + 1) continue;
        const start = index + all.length - words.length;
        const end = start + words.length;
        if (
          !isPlain(block, start, end) ||
          /^[^，。；]{0,8}(?:大会|以来|时|主题展|成就展|图片展|展览|晚会)/u.test(block.text.slice(end))
        )
          continue;
        yield { start, end, message: RESIDUE_MESSAGES.anniversary(words, expected) };
      }
    }
  },
};

/** 105, 八十, 一百零五. */
function anniversaryCount(count: string): number | null {
  const hundred = /^一百零?(?<rest>.*)$/u.exec(count);
  if (hundred === null) return parseChineseNumber(count);
  const rest = hundred.groups?.rest ?? "";
  return 100 + (rest === "" ? 0 : (parseChineseNumber(rest) ?? 0));
}
