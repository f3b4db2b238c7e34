import gazetteer from "@/corpus/lexicon/place-gazetteer.json";
import { createWordMatcher } from "./word-matcher";

const split = (names: string) => names.split(" ");

const fullNames = new Set([
  ...split(gazetteer.provinces),
  ...Object.values(gazetteer.prefectures).flatMap(split),
  ...Object.values(gazetteer.counties).flatMap(split),
]);
const longest = Math.max(...[...fullNames].map((name) => name.length));

const shortNames = createWordMatcher(split(gazetteer.shortNames));
const setFormulations = createWordMatcher(gazetteer.setFormulations);

/** First characters of the names that stand without a suffix. */
export const SHORT_NAME_STARTS: ReadonlySet<string> = new Set(
  split(gazetteer.shortNames).map((name) => name.charAt(0)),
);

/** Characters of the longest province, prefecture or county that ends at `end`, suffix included, or 0. */
export function knownPlaceChars(text: string, end: number): number {
  for (let length = Math.min(longest, end); length >= 2; length -= 1) {
    if (fullNames.has(text.slice(end - length, end))) return length;
  }
  return 0;
}

/** End of a place named without suffix (江苏, 苏州) that starts here, or -1; set formulations (延安精神) are none. */
export function shortNameEnd(text: string, start: number): number {
  return setFormulations.endOf(text, start) >= 0 ? -1 : shortNames.endOf(text, start);
}
