import { FACT_MESSAGES as SAY } from "@/lib/messages/review/fact";
import { touches } from "../../block-places";
import { figuresOf } from "../../figures-of";
import type { BlockRule } from "../../rule";

const UNIT = "[个名家户人项件宗处所位条篇场次]";
/** 37个支部中有38个完成: behind the second count a verb, or nothing; a noun of its own would be another thing. */
const AMONG = new RegExp(
  `(?<![\\d.])(?<whole>\\d{1,6})(?<unit>${UNIT})(?<noun>[^，。；：、\\d]{1,10}?)(?:当?中|之中|里)，?(?:已?有|仅有|只有|已)?(?<part>\\d{1,6})\\k<unit>(?=[，。；]|完成|达到?|实现|没有|尚未|未|已|不|被|存在|落实|通过|获|评|整改|排|办结|启动|超过|\\k<noun>)`,
  "gu",
);

/** A part told of a whole is no larger than it. */
export const partOverWhole: BlockRule = {
  id: "fact/part-over-whole",
  family: "fact",
  severity: "must",
  authority: "通行写法",
  scope: "block",
  *check(block) {
    if (!/[中里]/u.test(block.text)) return;
    const { text, at } = figuresOf(block);
    for (const match of text.matchAll(AMONG)) {
      const { whole = "", part = "", unit = "" } = match.groups ?? {};
      if (Number(part) <= Number(whole)) continue;
      const said = match.index + match[0].lastIndexOf(part + unit);
      const [start, end] = [at(said), at(said + part.length + unit.length)];
      if (!touches(block.slots, start, end)) yield { start, end, message: SAY.partOverTotal(Number(whole)) };
    }
  },
};
