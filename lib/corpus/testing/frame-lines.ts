import frames from "./frames.json";
import type { NoisyLine } from "./noisy-line";
import type { SeededRandom } from "./seeded-random";

/** Lines of sites for one text: above its title, below it, inside it and at the end. */
export type Frame = {
  readonly top: readonly string[];
  readonly publish: readonly string[];
  readonly middle: string;
  readonly preview: string;
  readonly bottom: readonly string[];
};

/** Takes one line or group of each kind out of `frames.json` and fills in its blanks. */
export function chooseFrame(title: string, random: SeededRandom): Frame {
  const site = one(frames.sites, random);
  const fill = (line: string) =>
    line
      .replaceAll("{title}", title)
      .replaceAll("{site}", site)
      .replace(/\{other\}/g, () => one(frames.others, random))
      .replace(/\{n\}/g, () => String(random.whole(2, 9)))
      .replace(/\{date\}/g, () => `202${random.whole(1, 6)}-0${random.whole(1, 9)}-${random.whole(10, 28)}`);
  return {
    top: one(frames.top, random).map(fill),
    publish: one(frames.publish, random).map(fill),
    middle: fill(one(frames.middle, random)),
    preview: fill(one(frames.preview, random)),
    bottom: random.some(frames.bottom, 0.2).flat().map(fill),
  };
}

function one<Value>(values: readonly Value[], random: SeededRandom): Value {
  const [first, ...others] = values;
  if (first === undefined) throw new RangeError("frames.json: an empty list");
  return random.pick([first, ...others]);
}

/** An abstract above the title that repeats the headings, or nothing. */
export function abstractLines(headings: readonly string[], random: SeededRandom): NoisyLine[] {
  if (headings.length < 2) return [];
  return [{ text: `${one(frames.abstract, random)}${headings.join("；")}……`, role: "noise" }];
}
