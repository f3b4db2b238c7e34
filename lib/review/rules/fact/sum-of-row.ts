import { FACT_MESSAGES as SAY } from "@/lib/messages/review/fact";
import { touches } from "../../block-places";
import { figuresOf } from "../../figures-of";
import type { BlockRule } from "../../rule";

const UNIT = "(?:[个名家户人项件次场亩支所处位条篇期宗起座栋份]|[万亿]元)";
/** …共计120个: a sum told behind its items, without a thing of its own. */
const SUM = new RegExp(
  `(?<lead>[^，。；：]{0,16}?)(?:共计|合计|总计|总共|一共|加起来|累计|(?<=[，；])共|(?<=[新改扩修重续][建造修][、和]?[新改扩修重续][建造修])共)(?:是|为|有|达到?)?(?<sum>\\d{1,6}(?:\\.\\d{1,2})?)(?<unit>${UNIT})[^，。；、\\d]{0,4}(?=[，。；、]|$)`,
  "gu",
);
/** An item: a name of its own and one count. */
const ITEM = new RegExp(
  `(?<name>[^，。；：、\\d]{2,14}?)(?<count>\\d{1,6}(?:\\.\\d{1,2})?)(?<unit>${UNIT})(?=[，。；、（]|$)`,
  "gu",
);
/** 两项合计, 以上四类共计: said of the items before. */
const OF_THE_ITEMS =
  /^(?:以上|上述|这|[两三四五六23456]者?[项类者方面批年种级]|[两三四五六]|各项|全年|前后)*$/u;
const BACK_CHARS = 90;

/** Items told one by one add up to the sum behind them: 新建42个，改造68个，共计110个. */
export const sumOfRow: BlockRule = {
  id: "fact/sum-of-row",
  family: "fact",
  severity: "doubt",
  authority: "通行写法",
  scope: "block",
  *check(block) {
    if (!/共计|合计|总计|总共|一共|加起来|累计|[，；建造修]共/u.test(block.text)) return;
    const { text, at } = figuresOf(block);
    for (const match of text.matchAll(SUM)) {
      const { lead = "", sum = "", unit = "" } = match.groups ?? {};
      const before = text.slice(Math.max(0, match.index - BACK_CHARS), match.index);
      const items = [...before.matchAll(ITEM)].filter((item) => isSameUnit(item.groups?.unit, unit));
      const counts = items.map((item) => Number(item.groups?.count));
      const names = items.map((item) => (item.groups?.name ?? "").trim());
      const row = rowFor(lead, names, counts);
      if (row === null || row.length < 2 || sumsOf(counts).includes(Number(sum))) continue;
      const said = match[0].lastIndexOf(sum + unit);
      const [start, end] = [at(match.index + said), at(match.index + said + sum.length + unit.length)];
      const total = Number(row.reduce((all, count) => all + count, 0).toFixed(2));
      // A sum that is far off is one of other things.
      if (Math.abs(total - Number(sum)) > total * 0.3 || Number(sum) <= Math.max(...row)) continue;
      if (!touches(block.slots, start, end)) yield { start, end, message: SAY.parts(total, Number(sum)) };
    }
  },
};

/** The counts that a sum is told of: those its own words name (新建和改造共计), else all in a row before it. */
function rowFor(lead: string, names: readonly string[], counts: readonly number[]): readonly number[] | null {
  const words = lead.trim();
  if (OF_THE_ITEMS.test(words)) return counts;
  const parts = (
    /^(?:\p{Script=Han}{2}){2}$/u.test(words)
      ? [words.slice(0, 2), words.slice(2)]
      : words.split(/[和与、及]/u)
  ).filter((part) => part.length >= 2);
  const named = parts.map((part) => names.findIndex((name) => name.includes(part.slice(0, 2))));
  return parts.length >= 2 && !named.includes(-1) ? named.map((at) => counts[at] ?? 0) : null;
}

/** 书记9名、干部30名，共39人. */
const isSameUnit = (one: string | undefined, other: string) =>
  one === other || (PERSONS.test(one ?? "") && PERSONS.test(other));
const PERSONS = /^[名人位]$/u;

/** The sums of the last two, three and more counts: any of them settles it. */
function sumsOf(counts: readonly number[]): number[] {
  const sums: number[] = [];
  for (let at = counts.length - 1, sum = 0; at >= 0; at -= 1) {
    sum = Number((sum + (counts[at] ?? 0)).toFixed(2));
    if (at < counts.length - 1) sums.push(sum);
  }
  return sums;
}
