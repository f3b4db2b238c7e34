import lexicon from "@/corpus/lexicon/common-words.json";
import charWeights from "@/corpus/lexicon/name-char-weights.json";

/** Weight of characters the lexicon does not list: rare ones, which stand in names rather than in ordinary words. */
const UNLISTED = 1;

const NOT_HAN = -100;

const words = new Set<number>();
for (const [first, seconds] of Object.entries(lexicon.words)) {
  for (const second of seconds) words.add(pairKey(first.charCodeAt(0), second.charCodeAt(0)));
}

const given = weightTable(charWeights.given);
const place = weightTable(charWeights.place);

function pairKey(first: number, second: number): number {
  return first * 0x10000 + second;
}

function weightTable(byWeight: Readonly<Record<string, string>>): Int8Array {
  const table = new Int8Array(0x10000).fill(NOT_HAN);
  table.fill(UNLISTED, 0x4e00, 0xa000);
  for (const [weight, characters] of Object.entries(byWeight)) {
    for (const character of characters) table[character.charCodeAt(0)] = Number(weight);
  }
  return table;
}

/** Whether the two characters from `start` are an ordinary word. */
export function isWordAt(text: string, start: number): boolean {
  return start >= 0 && words.has(pairKey(text.charCodeAt(start), text.charCodeAt(start + 1)));
}

/** How much likelier the characters are in given names than in ordinary text, summed (binary logarithm). */
export function givenWeight(text: string, start: number, end: number): number {
  return sum(given, text, start, end);
}

/** How much likelier the characters are in names of places than in ordinary text, summed (binary logarithm). */
export function placeWeight(text: string, start: number, end: number): number {
  return sum(place, text, start, end);
}

function sum(table: Int8Array, text: string, start: number, end: number): number {
  let total = 0;
  for (let at = start; at < end; at += 1) total += table[text.charCodeAt(at)] ?? NOT_HAN;
  return total;
}
