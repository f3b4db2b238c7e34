import { FACT_MESSAGES as SAY } from "@/lib/messages/review/fact";
import { touches } from "../../block-places";
import { figuresOf } from "../../figures-of";
import type { ReviewBlock } from "../../review-text";
import type { PlacedHit, TextRule } from "../../rule";
import { type CountedThing, countedThings } from "./counted-things";

/** A slip or a number left over is near the right one; what is far from it counts something else. */
const NEAR_SHARE = 0.15;
/** Few of many may be named one by one in between. */
const FEW = 10;
const NAMED_BETWEEN = /、|有的|一个|其中|另[外有]|包括|例如|比如|除/u;

/**
 * A group that is named again keeps its number: 48家企业 … 这45家企业, 划分为三个党小组 … 四个党小组各展所长.
 *
 * Only a number near the first one is told, and none that stands elsewhere or comes out of two that do.
 */
export const namedAgain: TextRule = {
  id: "fact/named-again",
  family: "fact",
  severity: "doubt",
  authority: "通行写法",
  scope: "text",
  *check({ blocks }) {
    const known: { readonly told: CountedThing; readonly block: number }[] = [];
    for (const [block, own] of blocks.entries()) {
      for (const told of countedThings(own)) {
        const same = known.filter(({ told: other }) => isSameThing(other, told));
        const first = told.role === "those" ? sameIn(same, block) : sameTotal(same, told);
        known.push({ told, block });
        if (first === null || first.told.count === told.count || !isNear(first.told.count, told.count))
          continue;
        const before = known.map(({ told: other }) => other);
        const isSum = told.thing === "同志" && sumsOf(personsBefore(told, own)).includes(told.count);
        if (isSum || comesOut(told, before)) continue;
        const isFewOfMany = told.role === "those" && told.count < FEW;
        if (isFewOfMany && NAMED_BETWEEN.test(wordsBetween(blocks, first, { told, block }))) continue;
        if (touches(own.slots, told.start, told.end)) continue;
        const message = SAY.namedAgain(first.told.count);
        yield { block, start: told.start, end: told.end, message } satisfies PlacedHit;
      }
    }
  },
};

/** All persons counted before in the block, whatever they are called. */
function personsBefore({ start }: CountedThing, own: ReviewBlock): number[] {
  const { text, at } = figuresOf(own);
  return [...text.matchAll(/(?<![\d.第])(\d{1,5})[名位人]/gu)]
    .filter(({ index }) => at(index) < start)
    .map(([, count]) => Number(count));
}

/** 这45名同志 may have been called anything before. */
function isSameThing(one: CountedThing, other: CountedThing): boolean {
  if (one.thing === other.thing) return one.unit === other.unit;
  return other.role === "those" && other.thing === "同志" && /[名位人]/u.test(one.unit);
}

type Placed = { readonly told: CountedThing; readonly block: number };

/** What 这些 points back at: the last count of the thing in this paragraph or the one before. */
function sameIn(same: readonly Placed[], block: number): Placed | null {
  return same.findLast((other) => block - other.block <= 1) ?? null;
}

/** The one total that was told of the thing, where the count speaks of all of them. */
function sameTotal(same: readonly Placed[], { role, scope }: CountedThing): Placed | null {
  if (role !== "all") return null;
  // Two counts that name their body, 全县 and 全县, are compared where they are stated.
  const totals = same.filter(({ told }) =>
    scope === null
      ? told.role === "total" || told.scope !== null
      : told.role === "total" && told.scope === null,
  );
  return new Set(totals.map(({ told }) => told.count)).size === 1 ? (totals[0] ?? null) : null;
}

function isNear(one: number, other: number): boolean {
  if (Math.abs(one - other) <= Math.max(1, Math.max(one, other) * NEAR_SHARE))
    return Math.min(one, other) >= 2;
  const [a, b] = [[...String(one)], [...String(other)]];
  return a.length === b.length && a.length > 1 && a.toSorted().join() === b.toSorted().join();
}

/** The number stands before, or is the sum or the difference of two that do. */
function comesOut({ count, start }: CountedThing, known: readonly CountedThing[]): boolean {
  const counts = [...new Set(known.filter((other) => other.start !== start).map((other) => other.count))];
  if (counts.reduce((all, one) => all + one, 0) === count) return true;
  return counts.some(
    (one) => one === count || counts.some((two) => one + two === count || one - two === count),
  );
}

/** The sums of the last one, two and more counts. */
const sumsOf = (counts: readonly number[]) =>
  counts.map((_, at) => counts.slice(at).reduce((all, count) => all + count, 0));

function wordsBetween(blocks: readonly ReviewBlock[], from: Placed, to: Placed): string {
  if (from.block === to.block) return blocks[to.block]?.text.slice(from.told.end, to.told.start) ?? "";
  return `${blocks[from.block]?.text.slice(from.told.end)}${blocks[to.block]?.text.slice(0, to.told.start)}`;
}
