import { FACT_MESSAGES as SAY } from "@/lib/messages/review/fact";
import { touches } from "../../block-places";
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
        const same = known.filter(({ told: { thing, unit } }) => thing === told.thing && unit === told.unit);
        const first = told.role === "those" ? sameIn(same, block) : sameTotal(same, told);
        known.push({ told, block });
        if (first === null || first.told.count === told.count || !isNear(first.told.count, told.count))
          continue;
        if (
          comesOut(
            told,
            known.map(({ told: other }) => other),
          )
        )
          continue;
        if (
          told.role === "those" &&
          told.count < FEW &&
          NAMED_BETWEEN.test(wordsBetween(blocks, first, { told, block }))
        )
          continue;
        if (touches(own.slots, told.start, told.end)) continue;
        const message = SAY.namedAgain(first.told.count);
        yield { block, start: told.start, end: told.end, message } satisfies PlacedHit;
      }
    }
  },
};

type Placed = { readonly told: CountedThing; readonly block: number };

/** What 这些 points back at: the last count of the thing in this paragraph or the one before. */
function sameIn(same: readonly Placed[], block: number): Placed | null {
  return same.findLast((other) => block - other.block <= 1) ?? null;
}

/** The one total that was told of the thing, where the count speaks of all of them. */
function sameTotal(same: readonly Placed[], { role }: CountedThing): Placed | null {
  if (role !== "all") return null;
  const totals = same.filter(({ told }) => told.role === "total");
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
  return counts.some(
    (one) => one === count || counts.some((two) => one + two === count || one - two === count),
  );
}

function wordsBetween(blocks: readonly ReviewBlock[], from: Placed, to: Placed): string {
  if (from.block === to.block) return blocks[to.block]?.text.slice(from.told.end, to.told.start) ?? "";
  return `${blocks[from.block]?.text.slice(from.told.end)}${blocks[to.block]?.text.slice(0, to.told.start)}`;
}
