import { characterPairs, likenessOf } from "@/lib/compare/likeness";
import { align, alignEqual } from "@/lib/text/align";
import type { BaseLine } from "./base-lines";

/** Words of a returned paragraph without a heading's number, and the bookmarks in it. */
export type MatchedWords = { readonly words: string; readonly bookmarks: readonly string[] };

const LEAST_LIKENESS = 0.4;
/** A part of a split paragraph has most of its words in the whole. */
const LEAST_PART = 0.6;

/**
 * Finds the blocks of the draft that each returned paragraph comes from: by its bookmarks, by equal words in order, by
 * alike ones, and last, for a part of a paragraph that was split, the block that holds its words.
 *
 * @returns for each paragraph the places in `lines`: none for a new one, several where blocks were joined.
 */
export function matchParagraphs(
  paragraphs: readonly MatchedWords[],
  lines: readonly BaseLine[],
): (readonly number[])[] {
  const found = byBookmarks(paragraphs, lines);
  const free = new Set(lines.map((_, at) => at).filter((at) => !found.some((places) => places.includes(at))));
  const open = () => found.flatMap((places, at) => (places.length === 0 ? [at] : []));
  const take = (
    pairs: readonly (readonly [number, number])[],
    from: readonly number[],
    to: readonly number[],
  ) => {
    for (const [one, other] of pairs) {
      const [paragraph, line] = [from[one], to[other]];
      if (paragraph === undefined || line === undefined) continue;
      found[paragraph] = [line];
      free.delete(line);
    }
  };
  const words = (at: number | undefined) => paragraphs[at ?? -1]?.words ?? "";
  const printed = (at: number | undefined) => lines[at ?? -1]?.printed ?? "";
  const equal: [number[], number[]] = [open(), [...free]];
  take(alignEqual(equal[0].map(words), equal[1].map(printed)), ...equal);
  const left: [number[], number[]] = [open(), [...free]];
  const alike = likenessOf(left[0].map(words), left[1].map(printed));
  const weigh = (one: number, other: number) => {
    const value = alike(one, other);
    return value < LEAST_LIKENESS ? 0 : value;
  };
  take(align(left[0].length, left[1].length, weigh), ...left);
  const wholes = lines.map((line) => characterPairs(line.printed));
  for (const at of open()) {
    const whole = partOf(characterPairs(words(at)), wholes);
    if (whole !== null) found[at] = [whole];
  }
  return found;
}

function byBookmarks(paragraphs: readonly MatchedWords[], lines: readonly BaseLine[]): (readonly number[])[] {
  const places = new Map(lines.map(({ id }, at) => [id, at]));
  return paragraphs.map(({ bookmarks }) =>
    bookmarks.flatMap((name) => {
      const at = places.get(name);
      places.delete(name);
      return at === undefined ? [] : [at];
    }),
  );
}

function partOf(part: ReadonlySet<string>, wholes: readonly ReadonlySet<string>[]): number | null {
  if (part.size < 4) return null;
  let best: number | null = null;
  let bestShare = LEAST_PART;
  wholes.forEach((whole, at) => {
    const shared = [...part].filter((pair) => whole.has(pair)).length / part.size;
    if (shared >= bestShare) [best, bestShare] = [at, shared];
  });
  return best;
}
