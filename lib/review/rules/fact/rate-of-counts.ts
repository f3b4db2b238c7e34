import { FACT_MESSAGES as SAY } from "@/lib/messages/review/fact";
import type { SentenceSpan } from "@/lib/text/split-sentences";
import { touches } from "../../block-places";
import { figuresOf } from "../../figures-of";
import type { BlockRule } from "../../rule";
import { printNumber } from "../numeral/written-number";

const UNIT = "[个名家户人项件次场条宗起处份]";
/** 办结342件，办结率95% – the rate is of the same doing as the count. */
const RATE = new RegExp(
  `(?<doing>\\p{Script=Han}{2})(?:了|的)?(?:有|达)?[^，。；：、\\d]{0,8}?(?<part>\\d{1,6})(?<unit>${UNIT})[^，。；\\d]{0,6}，[^，。；\\d]{0,6}?\\k<doing>(?:率|比例)(?:为|达到?|是)?(?:到了?)?(?<rate>\\d{1,3}(?:\\.\\d+)?)%`,
  "gu",
);
/** 应到52人，实到48人，到会率92.3%. */
const DUE = new RegExp(
  `应(?<what>[^，。；\\d]{1,8}?)(?<whole>\\d{1,6})(?<unit>${UNIT})，(?:实际?|已)[^，。；\\d]{1,8}?(?<part>\\d{1,6})\\k<unit>，[^，。；\\d]{0,6}?[^，。；\\d]{2}率(?:为|达到?|是)?(?<rate>\\d{1,3}(?:\\.\\d+)?)%`,
  "gu",
);
/** 计划发展30名，目前已发展24名，完成率80%; more may be done than was planned. */
const PLANNED = new RegExp(
  `(?:计划|任务|目标|下达|安排)[^，。；\\d]{0,8}(?<whole>\\d{1,6})(?<unit>${UNIT})[^，。；\\d]{0,8}，[^，。；\\d]{0,10}(?<part>\\d{1,6})\\k<unit>[^，。；\\d]{0,8}，[^，。；\\d]{0,4}完成率(?:为|达到?|是)?(?:到了?)?(?<rate>\\d{1,3}(?:\\.\\d+)?)%`,
  "gu",
);
/** The whole: 收到诉求360件, 全镇共有16个. */
const WHOLE =
  /(?:共|收到|受理|接到|排查|梳理|征集|交办|承接|承办|应|现有|全[省市县区镇乡村校院]|有|总数|发现|办理|确定|签订|列出|计划|反馈|查摆|查找|收集|登记|存在|下达|报名)[^，。；\d]{0,14}$/u;
/** 已办结342件，剩余18件. */
const REMAINS = new RegExp(
  `已[^，。；\\d]{1,10}?(?<done>\\d{1,6})(?<unit>${UNIT})[^。；]{0,24}?[，。；](?:剩余|其余|余下|剩下|尚有|还剩|还有)(?:的|未[^，。；\\d]{1,6}的?)?(?<left>\\d{1,6})\\k<unit>`,
  "gu",
);
const BACK_CHARS = 160;

/**
 * A rate of something done follows from the counts beside it, and what is left over from the whole.
 *
 * The whole is a count of the same unit before; any that fits settles it.
 */
export const rateOfCounts: BlockRule = {
  id: "fact/rate-of-counts",
  family: "fact",
  severity: "doubt",
  authority: "通行写法",
  scope: "block",
  *check(block) {
    if (!/率|比例|剩|余|还有|尚有/u.test(block.text)) return;
    const { text, at, sentences } = figuresOf(block);
    if (!/\d/u.test(text)) return;
    for (const match of [...text.matchAll(RATE), ...text.matchAll(DUE), ...text.matchAll(PLANNED)]) {
      const { part = "", unit = "", rate = "", whole } = match.groups ?? {};
      const end = match.index + match[0].length;
      const wholes =
        whole === undefined ? wholesBefore(text, match.index, unit, Number(part)) : [Number(whole)];
      const right = rightRate(wholes, Number(part), rate);
      const place = { start: at(end - rate.length - 1), end: at(end) };
      if (right !== null && !touches(block.slots, place.start, place.end))
        yield { ...place, message: SAY.share(`${right}%`) };
    }
    for (const found of sentences.map(leftOver)) {
      if (found === null || touches(block.slots, at(found.start), at(found.end))) continue;
      yield { start: at(found.start), end: at(found.end), message: SAY.share(found.right) };
    }
    for (const match of text.matchAll(REMAINS)) {
      const { done = "", unit = "", left = "" } = match.groups ?? {};
      const wholes = wholesBefore(text, match.index, unit, Number(done));
      const [whole] = wholes;
      if (wholes.length !== 1 || whole === undefined || whole <= Number(done)) continue;
      if (whole - Number(done) === Number(left)) continue;
      const end = match.index + match[0].length;
      const place = { start: at(end - left.length - unit.length), end: at(end) };
      if (!touches(block.slots, place.start, place.end))
        yield { ...place, message: SAY.share(`${whole - Number(done)}${unit}`) };
    }
  },
};

function wholesBefore(text: string, index: number, unit: string, part: number): number[] {
  const before = text.slice(Math.max(0, index - BACK_CHARS), index);
  return [...before.matchAll(new RegExp(`(?<![\\d.])(\\d{1,6})${unit}`, "gu"))]
    .filter((count) => WHOLE.test(before.slice(0, count.index)))
    .map(([, count]) => Number(count))
    .filter((count) => count >= part);
}

/** Within one sentence: 13个村有10个…，其余3个…. */
const LEFT_OVER = new RegExp(`(?:其余|余下|剩下|剩余)的?(?<left>\\d{1,6})(?<unit>${UNIT})`, "u");

/** The count left over in a sentence that counts the whole, a part and the rest, and what it should be. */
function leftOver({ text, startOffset }: SentenceSpan) {
  const match = LEFT_OVER.exec(text);
  const { left = "", unit = "" } = match?.groups ?? {};
  if (match === null) return null;
  const counts = [...text.matchAll(new RegExp(`(?<![\\d.第])(\\d{1,6})${unit}`, "gu"))].map(([, count]) =>
    Number(count),
  );
  const [whole = 0, done = 0, rest] = counts;
  if (counts.length !== 3 || rest !== Number(left) || done >= whole || whole - done === rest) return null;
  const end = startOffset + match.index + match[0].length;
  return { start: end - left.length - unit.length, end, right: `${whole - done}${unit}` };
}

/** The right rate where no whole gives the one that is said; null where one does or there is none. */
function rightRate(wholes: readonly number[], part: number, said: string): string | null {
  const larger = wholes.filter((whole) => whole > 0);
  const last = larger.at(-1);
  if (last === undefined) return null;
  const decimals = said.split(".")[1]?.length ?? 0;
  const tolerance = 10 ** -decimals * 1.01;
  if (larger.some((whole) => Math.abs((part / whole) * 100 - Number(said)) <= tolerance)) return null;
  return printNumber((part / last) * 100, Math.max(1, decimals));
}
