/** Pairs items of a list that never reorders with keys: equal items in one list are told apart by their place. */
export function withKeys<Item>(
  items: readonly Item[],
): { readonly key: string; readonly item: Item; readonly place: number }[] {
  return items.map((item, place) => ({ key: String(place), item, place }));
}
