/** An item to choose from, with its relevance. */
export type Scored<Item> = { readonly item: Item; readonly score: number };

type Options<Item> = {
  readonly limit: number;
  /** What an item says, each part once. */
  readonly wordingOf: (item: Item) => Uint32Array;
  /** Items of one group take turns, so that no shape of wording fills the list. */
  readonly groupOf: (item: Item) => string;
};

/** An item not yet chosen: its wording as local numbers, and how many parts of it the chosen ones say. */
type Open<Item> = {
  readonly scored: Scored<Item>;
  readonly parts: readonly number[];
  readonly group: string;
  repeated: number;
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
  const { open, holders } = openItems(items, options);
  const chosen: Scored<Item>[] = [];
  const groups = new Map<string, number>();
  while (chosen.length < options.limit && open.size > 0) {
    const taken = worthiest(open, groups);
    if (taken === null) break;
    open.delete(taken);
    chosen.push(taken.scored);
    groups.set(taken.group, (groups.get(taken.group) ?? 0) + 1);
    for (const part of taken.parts) {
      // Only the first to say a part makes it said.
      for (const holder of holders[part] ?? []) holder.repeated += 1;
      holders[part] = [];
    }
  }
  return chosen;
}

/** The items in their order, and for each part of wording the items that have it. */
function openItems<Item>(items: readonly Scored<Item>[], { wordingOf, groupOf }: Options<Item>) {
  const numbers = new Map<number, number>();
  const holders: Open<Item>[][] = [];
  const open = new Set<Open<Item>>();
  for (const scored of items) {
    const parts: number[] = [];
    const item = { scored, parts, group: groupOf(scored.item), repeated: 0 };
    open.add(item);
    for (const part of wordingOf(scored.item)) {
      const number = numbers.get(part);
      if (number === undefined) numbers.set(part, numbers.size);
      parts.push(number ?? holders.length);
      if (number === undefined) holders.push([item]);
      else holders[number]?.push(item);
    }
  }
  return { open, holders };
}

function worthiest<Item>(
  open: ReadonlySet<Open<Item>>,
  groups: ReadonlyMap<string, number>,
): Open<Item> | null {
  let best: Open<Item> | null = null;
  let bestValue = Number.NEGATIVE_INFINITY;
  for (const item of open) {
    const repeatedShare = item.parts.length === 0 ? 0 : item.repeated / item.parts.length;
    const ofGroup = groups.get(item.group) ?? 0;
    const value = item.scored.score - REPEAT_COST * repeatedShare ** 2 - GROUP_COST * ofGroup;
    if (value > bestValue) [best, bestValue] = [item, value];
  }
  return best;
}
