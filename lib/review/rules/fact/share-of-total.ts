import { FACT_MESSAGES as SAY } from "@/lib/messages/review/fact";
import { touches } from "../../block-places";
import { figuresOf } from "../../figures-of";
import type { BlockRule } from "../../rule";
import { printNumber } from "../numeral/written-number";

const UNIT = "[个名家户人项件次场亩支所处位条]";
const COUNT = new RegExp(`(?<![\\d.])(\\d{1,6})(${UNIT})`, "gu");
const SHARE =
  /，(?:约)?占(?:比|总数的?|[^，。；\d]{0,8}(?:总数|总人数|的))?(?:为|达到?)?(\d+(?:\.\d+)?)[%％]/gu;

/**
 * A per cent agrees with the two counts it comes from: 45个中41个，占91.1%。
 *
 * The part is the count before 占, the whole any count of the same unit before it in the sentence; any whole that fits
 * settles it, so that a part of a part is left alone.
 */
export const shareOfTotal: BlockRule = {
  id: "fact/share-of-total",
  family: "fact",
  severity: "must",
  authority: "通行写法",
  scope: "block",
  *check(block) {
    if (!block.text.includes("占")) return;
    const { sentences, at } = figuresOf(block);
    for (const { text, startOffset } of sentences) {
      for (const match of text.matchAll(SHARE)) {
        const figure = match[1] ?? "";
        const start = at(startOffset + match.index + match[0].length - figure.length - 1);
        const end = at(startOffset + match.index + match[0].length);
        const right = rightShare(text.slice(0, match.index), Number(figure), decimalsOf(figure));
        if (right !== null && !touches(block.slots, start, end))
          yield { start, end, message: SAY.share(`${right}%`) };
      }
    }
  },
};

const decimalsOf = (figure: string) => figure.split(".")[1]?.length ?? 0;

/** The right per cent where no count before gives the one that is said; null where one does or there is none. */
function rightShare(before: string, said: number, decimals: number): string | null {
  if (!/\d[^，。；\d]{0,14}$/u.test(before)) return null;
  const counts = [...before.matchAll(COUNT)].map(({ 0: found, 1: count = "", 2: unit = "", index }) => ({
    count: Number(count),
    unit,
    isWhole: isWhole(before.slice(0, index), before.slice(index + found.length)),
  }));
  const part = counts.at(-1);
  if (part === undefined) return null;
  const wholes = counts
    .slice(0, -1)
    .filter(({ unit, count, isWhole }) => isWhole && unit === part.unit && count >= part.count && count > 0);
  const first = wholes[0];
  if (first === undefined) return null;
  const shares = wholes.map(({ count }) => (part.count / count) * 100);
  // Rounded or cut, both are usual.
  const tolerance = 10 ** -decimals * 1.01;
  if (shares.some((share) => Math.abs(share - said) <= tolerance)) return null;
  return printNumber((part.count / first.count) * 100, Math.max(1, decimals));
}

/** A count that others are parts of: 全镇共有800名, 45个村中; a count with a share of its own is a part itself. */
function isWhole(before: string, after: string): boolean {
  if (/^[^，。；]{0,14}，约?占/u.test(after)) return false;
  return (
    /(?:共|总|现有|有|全[省市县区镇乡村校院])[^，。；\d]{0,10}$/u.test(before) ||
    /^[^，。；]{0,12}中/u.test(after)
  );
}
