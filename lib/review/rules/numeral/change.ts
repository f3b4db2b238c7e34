import { figuresOf } from "../../figures-of";
import { kept } from "../../kept";
import type { ReviewBlock } from "../../review-text";

/** A change told in full: from what to what, and by how much. */
export type Change = {
  readonly from: number;
  readonly to: number;
  readonly unit: string;
  /** How much it is said to be, in `byUnit`: %, 倍, 百分点, 番 or the unit itself. */
  readonly by: number;
  readonly byUnit: string;
  readonly falls: boolean;
  /** Said with 近, 超过 or 多, or of another span: not to be computed. */
  readonly isRough: boolean;
  /** Place in the block of the figure and unit of `by`. */
  readonly start: number;
  readonly end: number;
};

const NUM = "(\\d+(?:\\.\\d+)?)";
const UNITS = "%|万?元|亿元|万[吨人亩户]?|[个名家户人项件次场吨亩支所处位篇条天]";
const UNIT = `(${UNITS})?`;
const UP = "增加|增长|提高|提升|上升|上涨|升高|增至|升|增|发展|扩大|涨|攀升|跃升";
const DOWN = "减少|下降|降低|压减|缩减|压缩|精简|缩短|降|减|回落|减至";
const WHEN = "(?:(?:19|20)\\d{2}年(?:底|末|初|年底)?的?)?";
const ABOUT = "(约|近|超过?|突破|逾|不到)?";
const BY = `(${UP}|${DOWN}|净增|净减|多|少|翻)(?:了|幅度?(?:为|达)?|率为)?${ABOUT}(?:${NUM}(个百分点|倍|${UNITS})|([1-5一两二三])番)`;
/** 由320万元增加到960万元，增长2倍. */
const FROM_TO = new RegExp(
  `(?:由|从)(?:[^，。；：、\\d%]{0,12})${WHEN}[^，。；：、\\d%]{0,6}${NUM}${UNIT}(?:[^，。；：\\d由从]{0,8}?)(?:${UP}|${DOWN}|变|达)?(?:到了?|至|为|成)(?:[^，。；：\\d由从]{0,8}?)${WHEN}${NUM}${UNIT}[^，。；：\\d]{0,6}，(?:[^，。；\\d]{0,10}?)${BY}`,
  "gu",
);
/** 达到97%，比上年的91%提高6个百分点. */
const TO_FROM = new RegExp(
  `(?<![\\d.])${NUM}${UNIT}[^，。；：\\d]{0,6}，[比较](?:上年|去年|上一年|前年|年初|上届|原来|改革前|整治前|${WHEN.slice(3, -2)})(?:同期|年底|年末|底|末)?的?(?:[^，。；：\\d]{0,2})${NUM}${UNIT}[^，。；：\\d]{0,2}?${BY}`,
  "gu",
);
/** 年均增长5%, and 同比 beside years of their own, are told of other spans than the two ends. */
const OF_ANOTHER_TIME = /年均|每年|月均|平均增|(?:19|20)\d{2}年.*(?:同比|环比|比上年|较上年|比去年|较去年)/u;
const DOUBLINGS: Readonly<Record<string, number>> = { "1": 1, 一: 1, "2": 2, 两: 2, 二: 2, "3": 3, 三: 3 };

/** Every change of a block that gives both ends and the difference. */
export const changesOf = kept((block: ReviewBlock): readonly Change[] => {
  if (!/[由从比较]/u.test(block.text)) return [];
  const { text, at } = figuresOf(block);
  if (!/\d.*\d/u.test(text)) return [];
  return [
    ...[...text.matchAll(FROM_TO)].map((match) => changeOf(match, false, at)),
    ...[...text.matchAll(TO_FROM)].map((match) => changeOf(match, true, at)),
  ];
});

function changeOf(match: RegExpExecArray, isTurned: boolean, at: (offset: number) => number): Change {
  const [found, one, oneUnit = "", two, twoUnit = "", verb = "", about, by = "", byUnit = "", doublings] =
    match;
  const end = match.index + found.length;
  const unit = twoUnit === "" ? oneUnit : twoUnit;
  const said = doublings === undefined ? by + byUnit : `翻${doublings}番`;
  return {
    from: Number(isTurned ? two : one),
    to: Number(isTurned ? one : two),
    unit: oneUnit !== "" && twoUnit !== "" && oneUnit !== twoUnit ? "?" : unit,
    by: doublings === undefined ? Number(by) : (DOUBLINGS[doublings] ?? 0),
    byUnit: doublings === undefined ? byUnit : "番",
    falls: /减|降|压|缩|回落|少/u.test(verb),
    isRough: OF_ANOTHER_TIME.test(found) || about !== undefined || /^[多余]/u.test(match.input.slice(end)),
    start: at(doublings === undefined ? end - said.length : match.index + found.lastIndexOf("翻")),
    end: at(end),
  };
}

/** 由30个增加到90个，增长3倍: what there was before is counted in. */
export function isTimesOfAll({ from, to, by, byUnit, falls }: Change): boolean {
  return byUnit === "倍" && !falls && from > 0 && by >= 2 && Math.abs(to / from - by) <= 0.11;
}
