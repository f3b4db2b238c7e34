import { type Gate, worthOf } from "./gate";
import { wordEnds } from "./word-ends";
import { BLANK_UNIT } from "./wording-units";

/** Foreseen wording: its units, and behind each the probability that all so far is what the writer means. */
export type Foreseen = {
  readonly units: readonly number[];
  readonly probabilities: readonly number[];
};

export type Stop = { readonly length: number; readonly probability: number };

const HAN = /\p{Script=Han}/gu;
const OPENING = /[“‘（《【〔([]$/u;
/** A single character saves nothing over typing it. */
const MIN_CHARACTERS = 2;

/**
 * The stop of a foreseen wording that is worth most, at the end of a word, or null when none is worth showing.
 *
 * @param before - text before the cursor, as read for words.
 */
export function chooseStop(before: string, { units, probabilities }: Foreseen, gate: Gate): Stop | null {
  let best: Stop | null = null;
  let bestWorth = 0;
  let ends: ReadonlySet<number> | null = null;
  const saved = savedBy(units);
  for (const [at, probability] of probabilities.entries()) {
    const worth = worthOf(gate, probability, saved[at] ?? 0);
    if (worth <= bestWorth) continue;
    ends ??= offerableLengths(before, units);
    if (!ends.has(at + 1)) continue;
    best = { length: at + 1, probability };
    bestWorth = worth;
  }
  return best;
}

/** Characters an offer up to and with each unit saves: a blank is still to be filled in. */
export function savedBy(units: readonly number[]): number[] {
  let blanks = 0;
  return units.map((unit, at) => {
    if (unit === BLANK_UNIT) blanks += 1;
    return at + 1 - blanks;
  });
}

/** Lengths at which a foreseen wording may be cut off for an offer. */
export function offerableLengths(before: string, units: readonly number[]): Set<number> {
  const text = String.fromCharCode(...units);
  return new Set(wordEnds(before, text).filter((length) => isOfferable(text.slice(0, length))));
}

function isOfferable(text: string): boolean {
  if (OPENING.test(text) || text.charCodeAt(text.length - 1) === BLANK_UNIT) return false;
  return (text.match(HAN)?.length ?? 0) >= MIN_CHARACTERS;
}
