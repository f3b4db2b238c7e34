import type { Stretch } from "./place-ahead";

type Mark = Stretch & { readonly id: string };

/** Whether these are the marks shown already, each at its place, and none besides. */
export function samePlaces<Place extends Mark>(
  shown: readonly Place[],
  wanted: readonly Place[],
  looksAlike: (one: Place, other: Place) => boolean,
): boolean {
  const known = new Map(shown.map((mark) => [mark.id, mark]));
  return (
    known.size === wanted.length &&
    wanted.every((mark) => {
      const there = known.get(mark.id);
      return there?.fromPos === mark.fromPos && there.toPos === mark.toPos && looksAlike(mark, there);
    })
  );
}
