import gazetteer from "@/corpus/lexicon/place-gazetteer.json";
import { createWordMatcher } from "./word-matcher";

const split = (names: string) => names.split(" ");

const fullNames = new Set([
  ...split(gazetteer.provinces),
  ...Object.values(gazetteer.prefectures).flatMap(split),
  ...Object.values(gazetteer.counties).flatMap(split),
]);

/**
 * Beginnings of the names read backwards: a state and a character lead to the next state. A state whose bit `ENDS` is
 * set has read a whole name.
 */
const steps = new Map<number, number>();
const ENDS = 0x100000;
readBackwards();

function readBackwards(): void {
  let states = 0;
  const ends = new Set<number>();
  const next = new Map<number, number>();
  for (const name of fullNames) {
    let state = 0;
    for (let at = name.length - 1; at >= 0; at -= 1) {
      const key = stepKey(state, name.charCodeAt(at));
      let to = next.get(key);
      if (to === undefined) {
        states += 1;
        to = states;
        next.set(key, to);
      }
      state = to;
    }
    ends.add(state);
  }
  for (const [key, to] of next) steps.set(key, ends.has(to) ? to | ENDS : to);
}

function stepKey(state: number, code: number): number {
  return state * 0x10000 + code;
}

const shortNames = createWordMatcher(split(gazetteer.shortNames));
const setFormulations = createWordMatcher(gazetteer.setFormulations);

/** First characters of the names that stand without a suffix. */
export const SHORT_NAME_STARTS: ReadonlySet<string> = new Set(
  split(gazetteer.shortNames).map((name) => name.charAt(0)),
);

/** Characters of the longest province, prefecture or county that ends at `end`, suffix included, or 0. */
export function knownPlaceChars(text: string, end: number): number {
  let state: number | undefined = 0;
  let chars = 0;
  for (let at = end - 1; at >= 0; at -= 1) {
    state = steps.get(stepKey(state & ~ENDS, text.charCodeAt(at)));
    if (state === undefined) break;
    if (state & ENDS && end - at >= 2) chars = end - at;
  }
  return chars;
}

/** End of a place named without suffix (江苏, 苏州) that starts here, or -1; set formulations (延安精神) are none. */
export function shortNameEnd(text: string, start: number): number {
  return setFormulations.endOf(text, start) >= 0 ? -1 : shortNames.endOf(text, start);
}
