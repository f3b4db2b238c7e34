import { isLetterUnit, withoutBlanks } from "./letter-units";

/** Pairs of neighbouring letters of a text, each once, as numbers in rising order; slots, tokens and marks part the runs. */
export function bigrams(text: string): Uint32Array {
  const run = withoutBlanks(text);
  const pairs = new Uint32Array(run.length);
  let count = 0;
  let previous = 0;
  for (let at = 0; at < run.length; at += 1) {
    const code = codeAt(run, at);
    if (code > 0xffff) at += 1;
    const letter = isLetter(code) ? code & 0xffff : 0;
    if (previous !== 0 && letter !== 0) {
      pairs[count] = (previous << 16) | letter;
      count += 1;
    }
    previous = letter;
  }
  return distinct(pairs.subarray(0, count).sort());
}

function codeAt(text: string, at: number): number {
  return text.codePointAt(at) ?? 0;
}

function isLetter(code: number): boolean {
  return code <= 0xffff ? isLetterUnit(code) : /[\p{Letter}\p{Number}]/u.test(String.fromCodePoint(code));
}

function distinct(sorted: Uint32Array): Uint32Array {
  let count = 0;
  for (const pair of sorted) {
    if (count > 0 && sorted[count - 1] === pair) continue;
    sorted[count] = pair;
    count += 1;
  }
  return sorted.slice(0, count);
}
