import model from "@/corpus/models/heading-ends.json";
import { isWordStart } from "./word-starts";

/** Longest heading looked for, in characters. */
const MAX_CHARS = 46;
const MIN_CHARS = 5;
/** Longest pieces looked at before and behind a place, in characters. */
const BEFORE = 3;
const BEHIND = 4;

const weights = new Map(
  model.weights.map((line) => {
    const [name = "", weight = "0"] = line.split("\t");
    return [name, Number(weight) / model.scale] as const;
  }),
);

/** A place where a heading may end and its text begin without a mark between them. */
export type HeadingEnd = {
  /** Characters of the heading. */
  readonly at: number;
  /** How likely the heading ends there, 0 to 1. */
  readonly share: number;
};

/** Evidence, above or below 0, that a heading ends at a place in the words. */
export type EndEvidence = (words: string, at: number) => number;

/** What a heading gains, in evidence, for being as long as a sibling in each of its clauses, and for as many siblings at most. */
const LIKE_SIBLING = 1.2;
const MAX_SIBLINGS = 2;

/**
 * The likeliest ends of headings of one level that their texts run on from, in the words that follow each heading's
 * number; null where no place comes into question. Siblings are mostly built alike: an end that makes a heading as long
 * as others, clause by clause, counts for more.
 */
export function findHeadingEnds(
  lines: readonly string[],
  evidence: EndEvidence = storedEvidence,
): (HeadingEnd | null)[] {
  const places = lines.map((words) =>
    headingEnds(words).map((at) => ({ at, shape: shapeOf(words, at), score: evidence(words, at) })),
  );
  const shapes = places.map((own) => own.reduce(likelier, undefined as Place | undefined)?.shape);
  return places.map((own, index) => {
    const siblings = shapes.filter((_, other) => other !== index);
    const weighed = own.map((place) => {
      const alike = siblings.filter((shape) => shape === place.shape).length;
      return { ...place, score: place.score + LIKE_SIBLING * Math.min(alike, MAX_SIBLINGS) };
    });
    const best = weighed.reduce(likelier, undefined as Place | undefined);
    return best === undefined ? null : { at: best.at, share: 1 / (1 + Math.exp(-best.score)) };
  });
}

type Place = { readonly at: number; readonly shape: string; readonly score: number };

function likelier(best: Place | undefined, place: Place): Place {
  return best === undefined || place.score > best.score ? place : best;
}

/** Lengths of a heading's clauses. */
function shapeOf(words: string, at: number): string {
  return words
    .slice(0, at)
    .split("，")
    .map(({ length }) => length)
    .join(" ");
}

/** Places between two characters of the first sentence, outside quotation marks and brackets, where no mark stands. */
export function headingEnds(words: string): number[] {
  const places: number[] = [];
  let depth = 0;
  for (let at = 0; at < Math.min(words.length, MAX_CHARS + 1); at += 1) {
    const next = words.charAt(at);
    if (at >= MIN_CHARS && depth === 0 && isWord(next, "“‘《（") && isWord(words.charAt(at - 1), "”’》）"))
      places.push(at);
    if (/[“‘《（]/.test(next)) depth += 1;
    else if (/[”’》）]/.test(next)) depth = Math.max(0, depth - 1);
    else if (/[。！？；：]/.test(next) && depth === 0) break;
  }
  return places;
}

function isWord(character: string, marks: string): boolean {
  return /[\p{Script=Han}\dA-Za-z〔〕]/u.test(character) || (character !== "" && marks.includes(character));
}

/** Pieces of characters that end and begin at a place. */
export function joinPieces(words: string, at: number): { before: string[]; behind: string[] } {
  const sizes = (most: number) => Array.from({ length: most }, (_, index) => index + 1);
  return {
    before: sizes(BEFORE).map((size) => words.slice(Math.max(0, at - size), at)),
    behind: sizes(BEHIND).map((size) => words.slice(at, at + size)),
  };
}

/** What stands on both sides of a place (`责任<`, `>今年`), and the shape of the heading that would end there (`#…`). */
export function joinFeatures(words: string, at: number): string[] {
  const { before, behind } = joinPieces(words, at);
  const heading = words.slice(0, at);
  const clauses = heading.split("，");
  const last = clauses.at(-1)?.length ?? 0;
  const longest = Math.max(...clauses.slice(0, -1).map((clause) => clause.length), 0);
  return [
    "#",
    ...before.map((piece) => `${piece}<`),
    ...behind.map((piece) => `>${piece}`),
    `#clauses${Math.min(clauses.length, 4)}`,
    `#length${Math.min(9, Math.floor(at / 4))}`,
    `#last${Math.min(last, 16)}`,
    ...(clauses.length > 1 ? [`#lag${Math.max(-6, Math.min(6, last - longest))}`] : []),
    ...(isWordStart(words, at) ? [] : ["#cut"]),
    ...(heading.includes(words.slice(at, at + 2)) ? ["#echo"] : []),
  ];
}

function storedEvidence(words: string, at: number): number {
  return joinFeatures(words, at).reduce((sum, name) => sum + (weights.get(name) ?? 0), 0);
}
