import type { ReviewText } from "../../review-text";
import { type NamedPlace, namedPlacesOf } from "./named-places";
import { isEverybodys } from "./own-names";
import { placeRole } from "./place-role";

/** The place a text itself says it is about. */
export type ToldUnit = { readonly name: string; readonly rank: number };

const LEAST_MENTIONS = 3;
const RATIO = 3;

/**
 * The place of the title, or the one spoken of as one's own at least three times and three times as often as any other
 * of its rank; null where nothing tells, as in a speech that goes from county to county.
 */
export function toldUnitOf({ blocks }: ReviewText): ToldUnit | null {
  const counts = new Map<string, { place: NamedPlace; mentions: number; own: number }>();
  for (const block of blocks) {
    const inFront = block.role === "title" || block.role === "subtitle" || block.role === "speakerLine";
    for (const place of namedPlacesOf(block)) {
      if (place.bare || place.rank < 0 || isEverybodys(place.name)) continue;
      if (inFront && /^在/u.test(block.text) && place.start <= 3) return place;
      const known = counts.get(place.name) ?? { place, mentions: 0, own: 0 };
      const isOwn = placeRole(block.text, place) === "own";
      counts.set(place.name, {
        place,
        mentions: known.mentions + 1,
        own: known.own + (isOwn ? 1 : 0),
      });
    }
  }
  const [first] = [...counts.values()].sort((a, b) => b.mentions - a.mentions);
  if (first === undefined || first.mentions < LEAST_MENTIONS || first.own === 0) return openedBy(blocks);
  const rivals = [...counts.values()].filter(
    ({ place }) => place.rank === first.place.rank && place.name !== first.place.name,
  );
  return rivals.every(({ mentions }) => mentions * RATIO <= first.mentions) ? first.place : null;
}

const CONVENED = /(?:今天|这次|此次)[^。]{0,10}在$/u;

/** 今天，我们在青石县召开. */
function openedBy(blocks: ReviewText["blocks"]): ToldUnit | null {
  const first = blocks.find(({ role }) => role === "paragraph");
  if (first === undefined) return null;
  return (
    namedPlacesOf(first).find(
      ({ start, end }) =>
        CONVENED.test(first.text.slice(Math.max(0, start - 14), start)) &&
        /^(?:召开|举行)/u.test(first.text.slice(end, end + 2)),
    ) ?? null
  );
}
