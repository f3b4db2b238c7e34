import { isLetter, isSurrogate, LETTERS } from "@/lib/text/letters";

/** Characters in a row that two texts share or not: long enough that common words say nothing. */
const GRAM_CHARS = 5;

/**
 * Bands of so many minima each: of two texts that share half of their grams 96 in 100 have a band in common, of two that
 * share a tenth 2 in 100. What is found is compared gram by gram afterwards.
 */
const BANDS = 24;
const ROWS = 3;

const NEAR_JACCARD = 0.5;
const NEAR_CONTAINMENT = 0.8;

/** Below so many grams a text is a note; what it shares with others says nothing. */
const MIN_GRAMS = 60;

/** How much two texts share, 0 to 1: of all their grams together, and of the shorter one's. */
export type Similarity = { readonly jaccard: number; readonly containment: number };

/**
 * Hashes of the runs of five letters or digits in a text, each once, in ascending order.
 *
 * Marks and blanks do not count, so that the same text in another format has the same grams.
 */
export function textGrams(text: string): Uint32Array {
  const characters = lettersOf(text);
  const grams = new Uint32Array(Math.max(0, characters.length - GRAM_CHARS + 1));
  for (let start = 0; start < grams.length; start += 1) {
    let hash = 0x811c9dc5;
    for (let at = start; at < start + GRAM_CHARS; at += 1) hash = mix(hash ^ (characters[at] ?? 0));
    grams[start] = hash;
  }
  grams.sort();
  return grams.filter((gram, index) => index === 0 || gram !== grams[index - 1]);
}

/** Code points of the letters and digits of a text. */
function lettersOf(text: string): Uint32Array {
  const letters = new Uint32Array(text.length);
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (LETTERS[code] === 1) letters[count++] = code;
    else if (isSurrogate(code)) {
      const point = text.codePointAt(at) ?? code;
      if (point === code) continue;
      at += 1;
      if (isLetter(String.fromCodePoint(point))) letters[count++] = point;
    }
  }
  return letters.subarray(0, count);
}

/**
 * Band hashes of a text's MinHash sketch, as signed 32-bit numbers; none for a text too short to tell.
 *
 * Texts that share a good part of their grams share a band with high probability, so that near-duplicates are found by
 * an index on the bands instead of by comparing with every text. Deterministic.
 *
 * @see A. Broder, On the resemblance and containment of documents (1997).
 */
export function sketchBands(grams: Uint32Array): number[] {
  if (grams.length < MIN_GRAMS) return [];
  const minima = new Uint32Array(BANDS * ROWS).fill(0xffffffff);
  for (const gram of grams) {
    for (let row = 0; row < minima.length; row += 1) {
      const value = mix(gram ^ (SEEDS[row] ?? 0));
      if (value < (minima[row] ?? 0)) minima[row] = value;
    }
  }
  return Array.from({ length: BANDS }, (_, band) => {
    let hash = band + 1;
    for (let row = 0; row < ROWS; row += 1) hash = mix(hash ^ (minima[band * ROWS + row] ?? 0));
    return hash | 0;
  });
}

/** Compares two texts by their grams, as `textGrams` returns them. */
export function similarityOf(one: Uint32Array, other: Uint32Array): Similarity {
  let shared = 0;
  for (let a = 0, b = 0; a < one.length && b < other.length; ) {
    const difference = (one[a] ?? 0) - (other[b] ?? 0);
    if (difference === 0) shared += 1;
    if (difference <= 0) a += 1;
    if (difference >= 0) b += 1;
  }
  const union = one.length + other.length - shared;
  const shorter = Math.min(one.length, other.length);
  return { jaccard: union === 0 ? 0 : shared / union, containment: shorter === 0 ? 0 : shared / shorter };
}

/** True for texts one of which is the other over again: reworked, shortened, or with new figures. */
export function isNearDuplicate({ jaccard, containment }: Similarity): boolean {
  return jaccard >= NEAR_JACCARD || containment >= NEAR_CONTAINMENT;
}

/** Scrambles 32 bits, every bit depending on every other (the finaliser of MurmurHash3). */
function mix(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

const SEEDS = Uint32Array.from({ length: BANDS * ROWS }, (_, row) => mix((row + 1) * 0x9e3779b1));
