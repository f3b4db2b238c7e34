import { touches } from "./block-places";
import type { ReviewBlock, ReviewText } from "./review-text";
import type { PlacedHit } from "./rule";

/** A stretch of a block and what takes its place. */
export type MarkPlace = { readonly start: number; readonly end: number; readonly fix?: string };

type Sayings = {
  readonly one: () => string;
  /** Said at the first place when there are more than `limit`. */
  readonly many: (count: number) => string;
  readonly limit: number;
};

/**
 * One slip of the keyboard, or a way of writing that a conversion left everywhere: up to `limit` places are shown one by
 * one, only the first above a hint; more of them are one finding at the first place.
 */
export function* firstOfMany(
  places: readonly PlacedHit[],
  { one, many, limit }: Sayings,
): Iterable<PlacedHit> {
  const [first, ...rest] = places;
  if (first === undefined) return;
  const isThroughout = places.length > limit;
  yield { ...first, message: isThroughout ? many(places.length) : one() };
  if (isThroughout) return;
  for (const place of rest) yield { ...place, message: one(), severity: "hint" };
}

/** What `placesIn` finds in every block, with the block's index; open slots are left alone. */
export function placesInText(
  { blocks }: ReviewText,
  placesIn: (block: ReviewBlock) => readonly MarkPlace[],
): PlacedHit[] {
  return blocks.flatMap((block, index) =>
    placesIn(block).flatMap((place): PlacedHit[] =>
      touches(block.slots, place.start, place.end) ? [] : [{ ...place, message: "", block: index }],
    ),
  );
}
