import { countChars } from "@/lib/text/count-chars";

/** A row of sibling headings is compared from this many on; of two nobody can say which one deviates. */
const MIN_SIBLINGS = 3;
/** A word at the head counts as shared only if three other headings begin with it. */
const MIN_SIBLINGS_OF_ONE_HEAD = 4;
/** Lengths that differ by one still read as even. */
const EVEN_CHARS = 1;
/** What a listener notices: three characters, and a quarter of the length. */
const UNEVEN_CHARS = 3;
const UNEVEN_SHARE = 0.25;
/** Parts whose lengths differ by one read as even. */
const UNEVEN_PART_CHARS = 2;

/** How one heading departs from its siblings; `place` counts from 1 within the row. */
export type HeadingDeviation =
  | { readonly type: "parts"; readonly place: number; readonly parts: number; readonly usual: number }
  | { readonly type: "length"; readonly place: number; readonly moreChars: number }
  | {
      readonly type: "rhythm";
      readonly place: number;
      readonly parts: readonly number[];
      readonly usual: readonly number[];
    }
  | { readonly type: "head"; readonly place: number; readonly word: string };

/**
 * The heading of a row that breaks its parallelism, and how: another number of parts between commas, another length,
 * parts divided otherwise, or another first character than all the others.
 *
 * Rather silent than wrong. Not flagged: rows of fewer than three; rows in which the others do not agree among
 * themselves (they follow no pattern one could break); rows with an unwritten heading or an open slot, whose length is
 * not known yet; differences a listener does not notice.
 *
 * @param texts - the headings of one row of siblings, without numbers, slots filled as printed.
 * @returns null where nothing clearly deviates; `moreChars` is negative for a shorter heading.
 */
export function headingDeviation(texts: readonly string[]): HeadingDeviation | null {
  if (texts.length < MIN_SIBLINGS || texts.some((text) => /〔/u.test(text) || countChars(text) === 0))
    return null;
  const parts = texts.map(partLengths);
  const counts = parts.map(({ length }) => length);
  if (!isUniform(counts)) {
    const odd = soleOdd(counts, isUniform);
    const usual = counts[odd === 0 ? 1 : 0];
    const own = odd === null ? undefined : counts[odd];
    return odd === null || own === undefined || usual === undefined
      ? null
      : { type: "parts", place: odd + 1, parts: own, usual };
  }
  return lengthDeviation(parts) ?? rhythmDeviation(parts) ?? headDeviation(texts);
}

function lengthDeviation(parts: readonly (readonly number[])[]): HeadingDeviation | null {
  const lengths = parts.map((each) => each.reduce((sum, chars) => sum + chars, 0));
  const odd = soleOdd(lengths, isEven);
  const own = odd === null ? undefined : lengths[odd];
  if (odd === null || own === undefined) return null;
  const others = lengths.filter((_, at) => at !== odd);
  const nearest = own > Math.max(...others) ? Math.max(...others) : Math.min(...others);
  const moreChars = own - nearest;
  const isNoticed = Math.abs(moreChars) >= Math.max(UNEVEN_CHARS, nearest * UNEVEN_SHARE);
  return isNoticed ? { type: "length", place: odd + 1, moreChars } : null;
}

function rhythmDeviation(parts: readonly (readonly number[])[]): HeadingDeviation | null {
  const lengths = parts.map((each) => each.reduce((sum, chars) => sum + chars, 0));
  if (!isEven(lengths)) return null;
  const shapes = parts.map((each) => each.join());
  const odd = isUniform(shapes) ? null : soleOdd(shapes, isUniform);
  const own = odd === null ? undefined : parts[odd];
  const usual = parts[odd === 0 ? 1 : 0];
  if (odd === null || own === undefined || usual === undefined) return null;
  const isNoticed = own.some((chars, at) => Math.abs(chars - (usual[at] ?? 0)) >= UNEVEN_PART_CHARS);
  return isNoticed ? { type: "rhythm", place: odd + 1, parts: own, usual } : null;
}

function headDeviation(texts: readonly string[]): HeadingDeviation | null {
  const heads = texts.map((text) => [...text][0] ?? "");
  if (texts.length < MIN_SIBLINGS_OF_ONE_HEAD || isUniform(heads)) return null;
  const odd = soleOdd(heads, isUniform);
  const word = heads[odd === 0 ? 1 : 0] ?? "";
  return odd === null || !/\p{Script=Han}/u.test(word) ? null : { type: "head", place: odd + 1, word };
}

/** Characters of each part between commas, marks left out. */
function partLengths(text: string): number[] {
  return text
    .split(/[，、,；;：:—]+/u)
    .map(countChars)
    .filter((chars) => chars > 0);
}

/** Place of the only item without which the rest agree; null when there is none or more than one could be it. */
function soleOdd<Item>(items: readonly Item[], agree: (items: readonly Item[]) => boolean): number | null {
  if (agree(items)) return null;
  const odd = items.flatMap((_, at) => (agree(items.filter((__, other) => other !== at)) ? [at] : []));
  return odd.length === 1 ? (odd[0] ?? null) : null;
}

function isUniform(items: readonly (string | number)[]): boolean {
  return new Set(items).size <= 1;
}

function isEven(lengths: readonly number[]): boolean {
  return Math.max(...lengths) - Math.min(...lengths) <= EVEN_CHARS;
}
