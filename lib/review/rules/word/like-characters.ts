import { polyphonic } from "pinyin-pro";
import lexicon from "@/corpus/lexicon/similar-characters.json";

const LOOKALIKES = new Map<string, Set<string>>();
for (const group of lexicon.groups) {
  for (const char of group) {
    const others = LOOKALIKES.get(char) ?? new Set();
    for (const other of group) others.add(other);
    LOOKALIKES.set(char, others);
  }
}

const readings = new Map<string, readonly string[]>();

/** Every reading of a character, without tones. */
function readingsOf(char: string): readonly string[] {
  const known = readings.get(char);
  if (known !== undefined) return known;
  const read = (polyphonic(char, { toneType: "none" })[0] ?? "").split(" ");
  readings.set(char, read);
  return read;
}

/** Whether one character may have been typed or read for the other: same sound but for the tone, or much the same look. */
export function areAlike(one: string, other: string): boolean {
  return LOOKALIKES.get(one)?.has(other) === true || soundAlike(one, other);
}

/** Whether two characters sound the same but for the tone. */
export function soundAlike(one: string, other: string): boolean {
  const sounds = readingsOf(other);
  return readingsOf(one).some((sound) => sounds.includes(sound));
}
