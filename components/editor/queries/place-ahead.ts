/** A stretch of the draft, as positions in it. */
export type Stretch = { readonly fromPos: number; readonly toPos: number };

/**
 * The next or the previous stretch from the selection on; past the last it goes on from the first.
 *
 * @param places - in the order of the text.
 * @returns undefined when there are none.
 */
export function placeAhead<Place extends Stretch>(
  places: readonly Place[],
  { from, to }: { readonly from: number; readonly to: number },
  direction: "next" | "previous",
): Place | undefined {
  if (direction === "next")
    return (
      places.find(({ fromPos, toPos }) => fromPos > from || (fromPos === from && toPos > to)) ?? places[0]
    );
  return (
    places.findLast(({ fromPos, toPos }) => fromPos < from || (fromPos === from && toPos < to)) ??
    places.at(-1)
  );
}
