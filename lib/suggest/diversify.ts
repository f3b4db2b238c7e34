/** An item to choose from, with its relevance and what makes two items alike. */
export type Scored<Item> = { readonly item: Item; readonly score: number };

type Options<Item> = {
  readonly limit: number;
  /** Likeness of two items, 0 to 1. */
  readonly similarity: (a: Item, b: Item) => number;
  /** Items of one group take turns, so that no shape of wording fills the list. */
  readonly groupOf: (item: Item) => string;
};

/** What full likeness to a chosen item costs, in points of score. */
const LIKENESS_COST = 3;
/** What each earlier item of the same group costs, in points of score. */
const GROUP_COST = 0.12;

/** Chooses by maximal marginal relevance: each time the best item that is least like those already chosen. */
export function diversify<Item>(items: readonly Scored<Item>[], options: Options<Item>): Scored<Item>[] {
  const pool = items.map((scored) => ({ scored, likeness: 0 }));
  const chosen: Scored<Item>[] = [];
  const groups = new Map<string, number>();
  while (chosen.length < options.limit && pool.length > 0) {
    let best = 0;
    let bestValue = Number.NEGATIVE_INFINITY;
    pool.forEach(({ scored, likeness }, at) => {
      const repeated = groups.get(options.groupOf(scored.item)) ?? 0;
      const value = scored.score - LIKENESS_COST * likeness - GROUP_COST * repeated;
      if (value > bestValue) [best, bestValue] = [at, value];
    });
    const [taken] = pool.splice(best, 1);
    if (taken === undefined) break;
    chosen.push(taken.scored);
    const group = options.groupOf(taken.scored.item);
    groups.set(group, (groups.get(group) ?? 0) + 1);
    for (const rest of pool) {
      rest.likeness = Math.max(rest.likeness, options.similarity(rest.scored.item, taken.scored.item));
    }
  }
  return chosen;
}
