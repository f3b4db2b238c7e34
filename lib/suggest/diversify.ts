/** An item to choose from, with its relevance. */
export type Scored<Item> = { readonly item: Item; readonly score: number };

type Options<Item> = {
  readonly limit: number;
  /** What an item says, each part once. */
  readonly wordingOf: (item: Item) => Uint32Array;
  /** Items of one group take turns, so that no shape of wording fills the list. */
  readonly groupOf: (item: Item) => string;
};

/** What it costs to say only what the chosen items say already, in points of score; half of it costs a quarter. */
const REPEAT_COST = 16;
/** What each earlier item of the same group costs, in points of score. */
const GROUP_COST = 0.12;

/**
 * Chooses by maximal marginal relevance: each time the best item that says least of what the chosen ones together say,
 * so that neither variants of one wording nor a patchwork of others come up.
 */
export function diversify<Item>(items: readonly Scored<Item>[], options: Options<Item>): Scored<Item>[] {
  const pool = items.map((scored) => ({ scored, wording: options.wordingOf(scored.item) }));
  const chosen: Scored<Item>[] = [];
  const said = new Set<number>();
  const groups = new Map<string, number>();
  while (chosen.length < options.limit && pool.length > 0) {
    let best = 0;
    let bestValue = Number.NEGATIVE_INFINITY;
    pool.forEach(({ scored, wording }, at) => {
      const repeated = groups.get(options.groupOf(scored.item)) ?? 0;
      const value = scored.score - REPEAT_COST * repeatedShare(wording, said) ** 2 - GROUP_COST * repeated;
      if (value > bestValue) [best, bestValue] = [at, value];
    });
    const [taken] = pool.splice(best, 1);
    if (taken === undefined) break;
    chosen.push(taken.scored);
    const group = options.groupOf(taken.scored.item);
    groups.set(group, (groups.get(group) ?? 0) + 1);
    for (const part of taken.wording) said.add(part);
  }
  return chosen;
}

function repeatedShare(wording: Uint32Array, said: ReadonlySet<number>): number {
  let count = 0;
  for (const part of wording) if (said.has(part)) count += 1;
  return wording.length === 0 ? 0 : count / wording.length;
}
