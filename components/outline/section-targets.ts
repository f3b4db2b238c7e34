import { type DraftPlan, plannedShares } from "@/lib/speech/draft-plan";
import type { FactSheet } from "@/lib/speech/fact-sheet";
import type { Move } from "@/lib/speech/move";
import type { OutlineItem } from "./draft-outline";

/** Characters the whole speech aims at: the minutes wished for, else what the skeleton's texts have; null for neither. */
export function targetChars(facts: FactSheet, plan: DraftPlan | null, charsPerMinute: number): number | null {
  if (facts.minutes !== undefined) return facts.minutes * charsPerMinute;
  return plan === null || plan.typicalChars === 0 ? null : Math.round(plan.typicalChars);
}

/**
 * Characters each section aims at, one entry an item; null where the plan does not say.
 *
 * A move's share goes to the outermost sections that carry it, in equal parts; a section's part goes on to the
 * subsections of the same move in equal parts. A section's target includes other moves told inside it.
 */
export function sectionTargets(
  items: readonly OutlineItem[],
  plan: DraftPlan | null,
  wholeChars: number | null,
): (number | null)[] {
  if (plan === null || wholeChars === null) return items.map(() => null);
  const shares = plannedShares(plan);
  const moves = effectiveMoves(items);
  const carriers = new Map<Move, number>();
  const isCarrier = items.map((item, at) => {
    const move = moves[at] ?? null;
    if (move === null || (item.parent !== null && moves[item.parent] === move)) return false;
    carriers.set(move, (carriers.get(move) ?? 0) + 1);
    return true;
  });
  const own: (number | null)[] = [];
  items.forEach((_, at) => {
    const move = moves[at] ?? null;
    if (move === null) own.push(null);
    else if (isCarrier[at]) {
      const share = shares.get(move);
      own.push(share === undefined ? null : (share * wholeChars) / (carriers.get(move) ?? 1));
    } else own.push(partOfParent(items, moves, own, at));
  });
  return items.map((item, at) => {
    const inside = items
      .map((other, place) => ({ other, place }))
      .filter(({ other, place }) => place !== at && isCarrier[place] && isInside(other, item))
      .map(({ place }) => own[place] ?? null);
    const known = [own[at] ?? null, ...inside].filter((chars) => chars !== null);
    return known.length === 0 ? null : Math.round(known.reduce((sum, chars) => sum + chars, 0));
  });
}

/** A heading without a move of its own does what the heading above it does. */
export function effectiveMoves(items: readonly OutlineItem[]): (Move | null)[] {
  const moves: (Move | null)[] = [];
  for (const { move, parent } of items)
    moves.push(move ?? (parent === null ? null : (moves[parent] ?? null)));
  return moves;
}

function partOfParent(
  items: readonly OutlineItem[],
  moves: readonly (Move | null)[],
  own: readonly (number | null)[],
  at: number,
): number | null {
  const parent = items[at]?.parent ?? null;
  const whole = parent === null ? null : (own[parent] ?? null);
  if (whole === null) return null;
  const sharers = items.filter((item, place) => item.parent === parent && moves[place] === moves[at]);
  return whole / sharers.length;
}

function isInside(inner: OutlineItem, outer: OutlineItem): boolean {
  return inner.blockIndex > outer.blockIndex && inner.blockIndex < outer.endBlock;
}
