/** Length, in characters, at which a piece of a sentence has its full weight; in a longer one it has less. */
const USUAL_CHARS = 40;
const LENGTH_STEP = 15;

/** Steps of length that are told apart. */
export const LENGTH_STEPS = 7;

/** Share of the weight that a piece has in a sentence of that many characters. */
export function weightAtLength(chars: number): number {
  return Math.sqrt(USUAL_CHARS / Math.max(chars, 1));
}

/** Step of a sentence's length, for the feature `#length…`. */
export function lengthStep(chars: number): number {
  return Math.min(LENGTH_STEPS - 1, Math.floor(chars / LENGTH_STEP));
}
