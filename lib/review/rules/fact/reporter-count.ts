import { FACT_MESSAGES } from "@/lib/messages/review/fact";
import { parseChineseNumber } from "@/lib/text/chinese-number";
import type { ReviewText } from "../../review-text";
import type { TextRule } from "../../rule";

/** How many reported: 12位乡镇党委书记作了述职. */
const REPORTED =
  /(?<![\d第.])(?<count>\d{1,3}|[一二三四五六七八九十]{1,3})(?<unit>位|名|个|家)(?<who>[^，。；：！？\d]{0,22}?)(?<did>(?:[作做进]了?|进行了?|现场|书面)?(?:述职(?!评议(?!了)|考核|报告|对象)|汇报了))/gu;
/** A part of those who report is counted, or those of another meeting. */
const PART = /现场|书面|其中|代表|重点|先后|另外|此外|前|后|还有|以上|左右|余|多/u;

type Count = { readonly block: number; readonly start: number; readonly end: number; readonly value: number };

/** The number of those who report is the same everywhere, and that of the fact sheet. */
export const reporterCount: TextRule = {
  id: "fact/reporter-count",
  family: "fact",
  severity: "doubt",
  authority: "通行写法",
  scope: "text",
  *check(text, { facts }) {
    const counts = reporterCounts(text);
    const known = facts.unitCount;
    if (known !== null) {
      for (const { value, ...place } of counts)
        if (value !== known) yield { ...place, message: FACT_MESSAGES.unitCount(value, known) };
      return;
    }
    const [first, ...others] = counts;
    if (first === undefined) return;
    for (const { value, ...place } of others)
      if (value !== first.value)
        yield { ...place, message: FACT_MESSAGES.reporterCounts(value, first.value) };
  },
};

function reporterCounts({ blocks }: ReviewText): Count[] {
  return blocks.flatMap(({ text, role, bound }, block) => {
    if (role !== "paragraph" || !text.includes("述职")) return [];
    return [...text.matchAll(REPORTED)].flatMap((match): Count[] => {
      const { count = "", unit = "", who = "" } = match.groups ?? {};
      const value = parseChineseNumber(count);
      const before = text.slice(Math.max(0, match.index - 6), match.index);
      if (value === null || value < 2 || PART.test(who) || PART.test(before) || PART.test(match[0]))
        return [];
      const end = match.index + count.length + unit.length;
      if (bound.some((range) => range.start < end && match.index < range.end)) return [];
      return [{ block, start: match.index, end, value }];
    });
  });
}
