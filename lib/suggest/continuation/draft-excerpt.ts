/** The draft right before the cursor, in characters. */
const TAIL_CHARS = 640;

/** Places further up where the draft says what it says now, and how much is taken on either side of them. */
const MOST_ECHOES = 6;
const LEAD_CHARS = 24;
const FOLLOW_CHARS = 40;

/** Lengths of the wording that has to be the same, longest first; the index looks at no less than two characters. */
const CUE_CHARS = [6, 4, 3, 2];

/** Longest result, in characters: three bytes each on the way to the server. */
export const MOST_EXCERPT_CHARS = TAIL_CHARS + MOST_ECHOES * (LEAD_CHARS + FOLLOW_CHARS + 1);

/**
 * What a continuation needs to know of a draft: the end of it, and before that, a line each, the places further up with
 * the same wording as before the cursor, in the draft's order.
 *
 * A draft is long and travels with every key; this is under 4 KB, and what the server is not sent it cannot keep.
 *
 * @param before - the draft up to the cursor, lines joined by "\n".
 */
export function draftExcerpt(before: string): string {
  const tailStart = before.length - TAIL_CHARS;
  if (tailStart <= 0) return before;
  const places = echoPlaces(before, tailStart);
  const echoes = places
    .sort((left, right) => left - right)
    .map((place) => before.slice(Math.max(0, place - LEAD_CHARS), place + FOLLOW_CHARS).replaceAll("\n", ""));
  return [...echoes, before.slice(tailStart)].join("\n");
}

/** Offsets behind the same wording, far enough from each other to show different stretches. */
function echoPlaces(before: string, tailStart: number): number[] {
  const places: number[] = [];
  for (const length of CUE_CHARS) {
    const cue = before.slice(-length);
    if (cue.includes("\n")) continue;
    let at = before.lastIndexOf(cue, tailStart - length);
    while (at >= 0 && places.length < MOST_ECHOES) {
      const place = at + length;
      if (places.every((other) => Math.abs(other - place) >= FOLLOW_CHARS)) places.push(place);
      at = at === 0 ? -1 : before.lastIndexOf(cue, at - 1);
    }
  }
  return places;
}
