import { FACT_MESSAGES as SAY } from "@/lib/messages/review/fact";
import { touches } from "../../block-places";
import { figuresOf } from "../../figures-of";
import type { ReviewBlock } from "../../review-text";
import type { BlockRule } from "../../rule";

/** 从3月1日至3月15日，为期10天. */
const DAYS =
  /(?<!\d)(?<month>\d{1,2})月(?<day>\d{1,2})日(?:起?至|到|—|－|-)(?:(?<month2>\d{1,2})月)?(?<day2>\d{1,2})日[^。；\d]{0,14}?(?:为期|历时|共计?|连续|利用)(?<said>\d{1,3})(?<unit>天)/gu;
/** 为期五天，从10月12日到10月16日. */
const DAYS_BEFORE =
  /(?:为期|历时)(?<said>\d{1,3})(?<unit>天)，[^。；\d]{0,8}(?<month>\d{1,2})月(?<day>\d{1,2})日(?:起?至|到|—|－|-)(?:(?<month2>\d{1,2})月)?(?<day2>\d{1,2})日/gu;
/** 2023年、2024年、2025年连续四年. */
const YEARS =
  /(?<row>(?<!\d)20\d{2}年?(?:、20\d{2}年?){1,5})[^。；，\d]{0,4}?(?:连续|这)(?<said>[两二三四五六七八\d])(?<unit>个?年)(?!度)/gu;
/** 2021年至2025年，连续三年: counted with both ends or as what lies between. */
const FROM_YEAR =
  /(?<!\d)(?<from>20\d{2})年?(?:至|到|—|-)(?<to>20\d{2})年，?[^。；，\d]{0,4}?连续(?<said>[两二三四五六七八\d])(?<unit>年)(?!度)/gu;
/** 从3月1日起到4月30日止，开展为期三个月的走访. */
const MONTHS =
  /(?<!\d)(?<month>\d{1,2})月(?<day>\d{1,2})日(?:起?至|起?到|—|－|-)(?<month2>\d{1,2})月(?<day2>\d{1,2})日止?[^。；\d]{0,14}?(?:为期|历时)(?<said>[一两二三四五六七八\d])(?<unit>个月)/gu;
/** 1958年入党，到今天已有58年党龄, beside the year the draft is of. */
const SINCE =
  /(?<!\d)(?<since>(?:19|20)\d{2})年(?:\d{1,2}月)?(?:入党|参加工作|参军|入伍|走上讲台|从教|当上?[^，。；]{0,6})[^。；\d]{0,16}?(?<said>\d{1,3})(?<unit>年)(?=的?(?:党龄|工龄|军龄|教龄))/gu;
const SMALL = "零一二三四五六七八";

/** Days and years counted beside the dates they lie between: 3月1日至3月15日，为期10天. */
export const spanOfTime: BlockRule = {
  id: "fact/span-of-time",
  family: "fact",
  severity: "doubt",
  authority: "通行写法",
  scope: "block",
  *check(block, { year }) {
    if (
      !/连续|为期|历时|这[两三四五六七八\d]年|共计?\d+天|[党工军教]龄/u.test(block.text) ||
      !/\d/u.test(block.text)
    )
      return;
    yield* spansIn(block, year);
  },
};

function* spansIn(block: ReviewBlock, year: number | null) {
  const { text, at } = figuresOf(block);
  for (const pattern of [DAYS, DAYS_BEFORE, MONTHS, YEARS, FROM_YEAR, SINCE]) {
    for (const match of text.matchAll(pattern)) {
      const { said = "", unit = "", ...ends } = match.groups ?? {};
      const value = /\d/u.test(said) ? Number(said) : said === "两" ? 2 : SMALL.indexOf(said);
      const right = "since" in ends ? yearsSince(Number(ends.since), year) : spanOf(ends, unit);
      if (right === null || right.includes(value)) continue;
      const start = match.index + match[0].lastIndexOf(said + unit);
      const place = { start: at(start), end: at(start + said.length + unit.length) };
      if (!touches(block.slots, place.start, place.end))
        yield { ...place, message: SAY.share(`${right[0]}${unit}`) };
    }
  }
}

/** How long it is, the likelier way to count first. */
function spanOf(
  { month, day, month2, day2, row, from, to }: Record<string, string | undefined>,
  unit: string,
): number[] | null {
  if (row !== undefined) return [row.split("、").length];
  if (from !== undefined) return [Number(to) - Number(from) + 1, Number(to) - Number(from)];
  const [first, last] = [
    Date.UTC(2026, Number(month) - 1, Number(day)),
    Date.UTC(2026, Number(month2 ?? month) - 1, Number(day2)),
  ];
  const days = Math.round((last - first) / 86_400_000);
  if (days > 0 && unit === "个月") return monthsOf(days + 1);
  // Leap years and leave may make a day's difference.
  return days <= 0 ? null : [days + 1, days, days + 2];
}

/** Counted with both ends, or as what lies between; null where the draft's year is not known. */
function yearsSince(since: number, year: number | null): number[] | null {
  return year === null ? null : [year - since, year - since + 1, year - since - 1];
}

/** What lies well between two counts of months may be called either. */
function monthsOf(days: number): number[] {
  const months = days / 30.4;
  const near = Math.round(months);
  return Math.abs(months - near) > 0.25 ? [near, Math.floor(months), Math.ceil(months)] : [near];
}
