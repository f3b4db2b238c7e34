import type { UsualPieces } from "./usual-pieces";
import { MOST_COMPARED } from "./walk-neighbours";

/** What a usual piece says of copying, as much as so many letters that are nobody else's: it is picked as a whole. */
const PIECE_WEIGHT = 2;

/**
 * How much of a stretch is the writer's own, counted in letters: the least that remains when the stretch is put together
 * from usual pieces and single letters.
 */
export function ownWeight(pieces: UsualPieces, from: number, to: number): number {
  const weights = new Float64Array(to - from + 1);
  for (let at = to - 1; at >= from; at -= 1) {
    // Weights fall towards the end, so that the longest piece that fits is the best; a shorter one is never better.
    const length = Math.min(pieces[at] ?? 0, to - at);
    const alone = 1 + (weights[at - from + 1] ?? 0);
    const asPiece = length === 0 ? alone : PIECE_WEIGHT + (weights[at - from + length] ?? 0);
    weights[at - from] = Math.min(alone, asPiece);
  }
  return weights[0] ?? 0;
}

/** As long as an exact run: what so many documents have of this length is a formulation wherever it stands. */
const LEAST_COMMON_UNITS = 13;

/** Usual pieces, and with them what many documents of the library have in common with the draft. */
export function withCommon(pieces: UsualPieces, common: Uint16Array): UsualPieces {
  return pieces.map((length, at) => {
    const shared = common[at] ?? 0;
    return shared >= LEAST_COMMON_UNITS ? Math.max(length, shared) : length;
  });
}

/**
 * Whether a stretch stands in many documents as a whole.
 *
 * @param common - for every unit how many from there on do, counted up to 64; see `findHits`.
 */
export function isCommon(common: Uint16Array, from: number, to: number): boolean {
  for (let at = from; at === from || at + MOST_COMPARED <= to; at += 1)
    if ((common[at] ?? 0) < Math.min(to - at, MOST_COMPARED)) return false;
  return true;
}
