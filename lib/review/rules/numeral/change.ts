/** A change told in full: from what to what, and by how much. */
export type Change = {
  readonly from: number;
  readonly to: number;
  readonly unit: string;
  /** How much it is said to be, in `byUnit`: %, 倍, 百分点 or the unit itself. */
  readonly by: number;
  readonly byUnit: string;
  readonly falls: boolean;
  /** Place of the figure and unit of `by`. */
  readonly start: number;
  readonly end: number;
};

const NUM = "(\\d+(?:\\.\\d+)?)";
const UNIT = "([%％]|万?元|亿元|万[吨人亩户]?|[个名家户人项件次场吨亩支所处位])?";
const UP = "增加|增长|提高|提升|上升|上涨|升高|增至|升|增|发展|扩大|涨|攀升|跃升";
const DOWN = "减少|下降|降低|压减|缩减|压缩|降|减|回落|减至";
const FROM_TO = new RegExp(
  `(?:由|从)(?:[^，。；：、\\d%％]{0,12})${NUM}${UNIT}(?:[^，。；：\\d由从]{0,8}?)(?:${UP}|${DOWN}|变|达)?(?:到了?|至|为)(?:[^，。；：\\d由从]{0,8}?)${NUM}${UNIT}[^，。；：\\d]{0,6}，(?:[^，。；\\d]{0,10}?)(${UP}|${DOWN}|净增|净减)(?:了|幅度?(?:为|达)?|约|近|超过|率为)?${NUM}(个百分点|[%％]|倍|${UNIT.slice(1, -2)})`,
  "gu",
);

/** Every change of a text that gives both ends and the difference. */
export function changesIn(text: string): Change[] {
  if (!/[由从]/u.test(text) || !/\d/u.test(text)) return [];
  return [...text.matchAll(FROM_TO)].map((match): Change => {
    const {
      0: found,
      1: from,
      2: first = "",
      3: to,
      4: second = "",
      5: verb = "",
      6: by = "",
      7: byUnit = "",
      index,
    } = match;
    const end = index + found.length;
    return {
      from: Number(from),
      to: Number(to),
      unit: normal(second === "" ? first : second),
      by: Number(by),
      byUnit: normal(byUnit),
      falls: /减|降|压|缩|回落/u.test(verb),
      start: end - by.length - byUnit.length,
      end,
    };
  });
}

const normal = (unit: string) => (unit === "％" ? "%" : unit);
