import { FACT_MESSAGES as SAY } from "@/lib/messages/review/fact";
import { touches } from "../../block-places";
import { figuresOf } from "../../figures-of";
import type { BlockRule } from "../../rule";

const UNIT = "[个名家位]";
const GRADE =
  "“?(?<grade>好|较好|一般|较差|差|优秀|良好|合格|基本合格|不合格|称职|基本称职|不称职|优|良|中)”?(?:等次|档次)?";
/** 11个乡镇为“好”. */
const GRADED = new RegExp(
  `(?<![\\d.])(?<count>\\d{1,4})(?<unit>${UNIT})(?:[^，。；：、\\d]{0,8}?)(?:被?评定?为|综合评价为|等次为|定为|为|是|得)${GRADE}(?=[，。；、]|$)`,
  "gu",
);
/** 全县12个乡镇, 参加述职的12名书记. */
const WHOLE = new RegExp(
  `(?:全[县市区镇乡校院省州街]|共|参加[^，。；\\d]{0,10})(?<count>\\d{1,4})(?<unit>${UNIT})`,
  "gu",
);

/** Those graded are no more than all there are: 全县12个乡镇 … 11个为“好”，2个为“较好”. */
export const gradeCounts: BlockRule = {
  id: "fact/grade-counts",
  family: "fact",
  severity: "doubt",
  authority: "通行写法",
  scope: "block",
  *check(block) {
    if (!/[为是得][“好较一优良合基称不]/u.test(block.text)) return;
    const { text, at, sentences } = figuresOf(block);
    const wholes = [...text.matchAll(WHOLE)];
    for (const { startOffset: from, endOffset: to } of sentences) {
      const graded = [...text.slice(from, to).matchAll(GRADED)];
      const [first] = graded;
      const last = graded.at(-1);
      if (graded.length < 2 || first === undefined || last === undefined) continue;
      const unit = first.groups?.unit;
      const whole = wholes
        .filter(({ index, groups }) => index < from + first.index && groups?.unit === unit)
        .at(-1);
      if (whole === undefined || graded.some(({ groups }) => groups?.unit !== unit)) continue;
      if (new Set(graded.map(({ groups }) => groups?.grade)).size < graded.length) continue;
      const sum = graded.reduce((all, { groups }) => all + Number(groups?.count), 0);
      const total = Number(whole.groups?.count);
      const [start, end] = [at(from + first.index), at(from + last.index + last[0].length)];
      if (sum > total && !touches(block.slots, start, end))
        yield { start, end, message: SAY.parts(sum, total) };
    }
  },
};
