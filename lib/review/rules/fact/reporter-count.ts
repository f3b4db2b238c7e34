import { FACT_MESSAGES } from "@/lib/messages/review/fact";
import { parseChineseNumber } from "@/lib/text/chinese-number";
import { sentenceAt, touches } from "../../block-places";
import { kept } from "../../kept";
import type { ReviewBlock, ReviewText } from "../../review-text";
import type { TextRule } from "../../rule";
import { wideMarks } from "../../wide-marks";

const COUNT = "(?<![\\d第.])(?<count>\\d{1,3}|[一二三四五六七八九十]{1,3})(?<unit>位|名|个|家)";
const SPEAKERS = "(?:单位|书记|同志|党委|党组|党支部|党总支|乡镇|部门|负责人)";
/** How many reported: 12位乡镇党委书记作了述职, 听取了12个单位的汇报, 刚才12个单位发了言, 参加述职的12个单位. */
const REPORTED = [
  `${COUNT}(?<who>[^，。；：！？\\d]{0,22}?)(?:(?:[作做进]了?|进行了?|分别|逐一)?(?:现场|书面)?(?:述职(?!评议(?!了)|考核|报告|对象)|汇报了|(?:述职)?发言了))`,
  `(?:听取?了?|听完了?)[^，。；：！？\\d]{0,4}?${COUNT}(?<who>[^，。；：！？\\d]{0,22}?)的(?:现场)?(?:述职|汇报|发言)`,
  `刚才，?[^，。；：！？\\d第]{0,6}?${COUNT}(?<who>[^，。；：！？\\d]{0,18}?)(?:的|作了|做了|进行了)[^，。；：！？\\d]{0,6}?(?:汇报|发言|述职)`,
  `(?:参加|接受)(?:今天|这次|本次|此次|今年)?(?:的|现场)?(?:述职评议|述职|评议)的${COUNT}(?<who>[^，。；：！？\\d]{0,8}?${SPEAKERS})`,
  `(?:今天|这次|本次|此次)(?:参加)?(?:现场)?(?:述职|发言|汇报)的${COUNT}(?<who>[^，。；：！？\\d]{0,8}?${SPEAKERS})`,
  `刚才，?[^，。；：！？\\d第]{0,6}?${COUNT}(?<who>[^，。；：！？\\d]{0,18}?)(?<shown>(?:都|均|全部|依次|逐一|一一|分别)?(?:走上台|上台|登台|走上前台|走上讲台|[作做]了?(?:现场|典型|经验)?(?:交流|表态|介绍)|谈了))`,
  `这${COUNT}(?<who>[^，。；：！？\\d]{0,10}?(?:党委书记|党组书记|书记|述职(?:单位|对象|同志)))`,
].map((pattern) => new RegExp(pattern, "gu"));
/** A part of those who report is counted, or those of another meeting. */
const PART = /(?<!今天)[上下]午|昨天|书面|其中|代表|重点|先后|另外|此外|前|后|还有|以上|左右|余|多/u;
/** Where some hand in their report on paper, those on the spot are a part. */
const ON_THE_SPOT = /现场/u;
const ANOTHER_YEAR = /(?:19|20)\d{2}年|去年|上年|往年|前年|上次|上一次/u;

type Count = {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly isOnTheSpot: boolean;
  /** 作了交流 is said of some as well: only more than there are is wrong. */
  readonly mayBeSome: boolean;
};

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
      for (const { value, mayBeSome, place } of counts)
        if (mayBeSome ? value > known : value !== known)
          yield { ...place, message: FACT_MESSAGES.unitCount(value, known) };
      return;
    }
    const [first, ...others] = counts.filter(({ mayBeSome }) => !mayBeSome);
    if (first === undefined) return;
    for (const { value, place } of others)
      if (value !== first.value)
        yield { ...place, message: FACT_MESSAGES.reporterCounts(value, first.value) };
  },
};

function reporterCounts({ blocks }: ReviewText) {
  const isSplit = blocks.some(namesPaper);
  return blocks.flatMap((own, block) => {
    const counts = countsOf(own).filter(({ isOnTheSpot }) => !isSplit || !isOnTheSpot);
    // Two patterns may meet at one place.
    return counts
      .filter(({ start }, at) => start !== counts[at - 1]?.start)
      .map(({ start, end, value, mayBeSome }) => ({ value, mayBeSome, place: { block, start, end } }));
  });
}

const namesPaper = kept(({ text }: ReviewBlock): boolean => /书面(?:述职|交流|汇报|发言)/u.test(text));

/** The counts of those who report in a block, in reading order. */
const countsOf = kept((block: ReviewBlock): readonly Count[] => {
  const { role, bound } = block;
  const text = wideMarks(block.text);
  if (role !== "paragraph" || !/述职|汇报|发言|书记/u.test(text)) return [];
  const matches = REPORTED.flatMap((pattern) => [...text.matchAll(pattern)]);
  const counts = matches.flatMap((match): Count[] => {
    const { count = "", unit = "", who = "", shown } = match.groups ?? {};
    const value = parseChineseNumber(count);
    const start = match.index + match[0].indexOf(count + unit);
    const before = text.slice(Math.max(0, start - 6), start);
    const isPart = PART.test(who + before + match[0]) || /(?<!共)有$/u.test(before);
    if (value === null || value < 2 || isPart) return [];
    const sentence = sentenceAt(block, start);
    if (ANOTHER_YEAR.test(text.slice(sentence.startOffset, start))) return [];
    const end = start + count.length + unit.length;
    if (touches(bound, start, end)) return [];
    const mayBeSome =
      (shown !== undefined && !/^(?:都|均|全部)/u.test(shown)) || /[交典经表][流型验态]/u.test(match[0]);
    return [{ start, end, value, mayBeSome, isOnTheSpot: ON_THE_SPOT.test(match[0]) }];
  });
  return counts.sort((a, b) => a.start - b.start);
});
