type Entry<Value> = { readonly word: string; readonly value: Value };

/** Where the characters of a key stand, from the place looked at: all but one that may differ. */
type Shape = {
  readonly at: readonly [number, number, number];
  /** Where the word begins, seen from the place looked at. */
  readonly startOf: (length: number) => number;
  /** Whether a word that differs there is found by this shape; for each place of a word just one says so. */
  readonly tells: (difference: number, length: number) => boolean;
};

const fromStart = () => 0;

const SHAPES: readonly Shape[] = [
  { at: [0, 1, 2], startOf: fromStart, tells: (at) => at >= 3 },
  { at: [0, 1, 3], startOf: fromStart, tells: (at, length) => at === 2 && length > 3 },
  { at: [0, 2, 3], startOf: fromStart, tells: (at, length) => at === 1 && length === 4 },
  // The last three characters.
  { at: [0, 1, 2], startOf: (length) => 3 - length, tells: (at, length) => at <= 1 && at <= length - 4 },
  // A word of three characters is found by its first two.
  { at: [0, 1, 1], startOf: fromStart, tells: (at, length) => at === 2 && length === 3 },
];

const PLACES = 0x40000;

/** Finds places where a text is exactly one character away from one of many words of three characters and more. */
export class NearWordIndex<Value> {
  private readonly byShape = SHAPES.map((shape) => ({
    ...{ shape, byPlace: new Map<number, Entry<Value>[]>() },
    /** Tells most places that are of no word from the others. */
    taken: new Uint8Array(PLACES),
  }));

  /** Of a word of three characters only the last may differ: the first two alone would be like too much. */
  constructor(entries: Iterable<readonly [string, Value]>) {
    for (const [word, value] of entries) {
      const differences = Array.from({ length: word.length }, (_, at) => at);
      for (const { shape, byPlace, taken } of this.byShape) {
        if (!differences.some((at) => shape.tells(at, word.length))) continue;
        const from = -shape.startOf(word.length);
        const [one, two, three] = shape.at;
        const place = placeOf(
          word.charCodeAt(from + one),
          word.charCodeAt(from + two),
          word.charCodeAt(from + three),
        );
        taken[place] = 1;
        const list = byPlace.get(place);
        if (list === undefined) byPlace.set(place, [{ word, value }]);
        else list.push({ word, value });
      }
    }
  }

  /** Calls `visit` with what is near, where it begins and the index of the character that differs (UTF-16). */
  scan(text: string, visit: (value: Value, start: number, difference: number, word: string) => void): void {
    for (const { shape, byPlace, taken } of this.byShape) {
      const [one, two, three] = shape.at;
      // A character behind the end has no code, and reading it makes the whole loop slow.
      for (let offset = 0; offset + three < text.length; offset += 1) {
        const place = placeOf(
          text.charCodeAt(offset + one),
          text.charCodeAt(offset + two),
          text.charCodeAt(offset + three),
        );
        if (taken[place] === 0) continue;
        for (const { word, value } of byPlace.get(place) ?? []) {
          const start = offset + shape.startOf(word.length);
          const at = onlyDifference(text, start, word);
          if (at >= 0 && shape.tells(at, word.length)) visit(value, start, at, word);
        }
      }
    }
  }
}

/** Where the characters of a shape are kept; others may be kept there too, so what is found is looked at. */
function placeOf(one: number, two: number, three: number): number {
  return (Math.imul(Math.imul(one, 0x9e35) + two, 0x85eb) + three) & (PLACES - 1);
}

/** Index of the only character that differs; -1 when none or more than one does, or the word does not fit there. */
function onlyDifference(text: string, start: number, word: string): number {
  if (start < 0 || start + word.length > text.length) return -1;
  let at = -1;
  for (let index = 0; index < word.length; index += 1) {
    if (text.charCodeAt(start + index) === word.charCodeAt(index)) continue;
    if (at >= 0) return -1;
    at = index;
  }
  return at;
}
