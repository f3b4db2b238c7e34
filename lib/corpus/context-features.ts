import { MOVES, type Move } from "@/lib/speech/move";
import { THEMES } from "@/lib/speech/theme";
import type { Outline } from "./parse-outline";
import type { SentenceScores } from "./sentence-models";
import type { WalkedSentence } from "./walk-moves";

/** What is known of the sentences of one text before their places are weighed. */
export type TextScores = {
  readonly outline: Outline;
  readonly sentences: readonly WalkedSentence[];
  /** Scores of each sentence by its own words. */
  readonly scores: readonly SentenceScores[];
  /** Scores of the words of each heading that stands on a line of its own; null for one that runs into a sentence. */
  readonly headingScores: readonly (SentenceScores | null)[];
};

const M = MOVES.length;
const T = THEMES.length;
const FLAGS = [
  "beforeHeadings",
  "first",
  "early",
  "last",
  "late",
  "lastSection",
  "firstSection",
  "inSet",
  "opensItem",
  "opensParagraph",
  "endsParagraph",
  "opensSection",
  "lastParagraph",
  "bias",
  "progress",
] as const;

const MOVE_BLOCKS = [
  "own",
  "ownShare",
  "walked",
  "section",
  "before",
  "after",
  "item",
  "paragraph",
  "sectionMean",
  "itemMean",
  "heading",
];
const THEME_BLOCKS = [
  "own",
  "ownShare",
  "before",
  "after",
  "innerHeading",
  "innerHeadingShare",
  "heading",
  "topHeading",
  "paragraph",
  "itemMean",
  "sectionMean",
  "textMean",
];

/** Names of the features in turn: block and label, so that a stored weight can be read. */
export const MOVE_CONTEXT_NAMES: readonly string[] = [
  ...MOVE_BLOCKS.flatMap((block) => MOVES.map((move) => `${block}:${move}`)),
  ...FLAGS,
];
export const THEME_CONTEXT_NAMES: readonly string[] = [
  ...THEME_BLOCKS.flatMap((block) => THEMES.map((theme) => `${block}:${theme}`)),
  ...MOVES.map((move) => `ownShare:${move}`),
  ...FLAGS,
];

export type ContextFeatures = { readonly moves: Float64Array; readonly themes: Float64Array };

/**
 * What tells the move and theme of each sentence where it stands: its own scores, those of its neighbours, paragraph,
 * item, section and headings, what the walk through the text says, and its position.
 */
export function contextFeatures(text: TextScores): ContextFeatures[] {
  const { outline, sentences, scores, headingScores } = text;
  const { headings } = outline;
  const sections = headings.map((_, index) => ancestor(outline, index, false));
  const tops = headings.map((_, index) => ancestor(outline, index, true));
  const topSections = headings.flatMap(({ parent, span }, index) =>
    parent === null && span === null ? [index] : [],
  );
  const sectionOf = (heading: number | null) => (heading === null ? null : (sections[heading] ?? null));
  const paragraphs = groupBy(sentences, scores, ({ paragraphIndex }) => paragraphIndex);
  const items = groupBy(sentences, scores, ({ headingIndex }) => headingIndex ?? -1);
  const inSections = groupBy(sentences, scores, ({ headingIndex }) => sectionOf(headingIndex) ?? -1);
  const whole = groupBy(sentences, scores, () => 0).get(0);
  const count = sentences.length;
  const lastParagraph = sentences.at(-1)?.paragraphIndex;
  return sentences.map((sentence, index) => {
    const { headingIndex, place } = sentence;
    const own = scores[index];
    const before = scores[index - 1];
    const after = scores[index + 1];
    const section = sectionOf(headingIndex);
    const top = headingIndex === null ? null : (tops[headingIndex] ?? null);
    const heading = section === null ? undefined : headingScores[section];
    const topHeading = top === null ? undefined : headingScores[top];
    const paragraph = paragraphs.get(sentence.paragraphIndex);
    const item = items.get(headingIndex ?? -1);
    const inSection = inSections.get(section ?? -1);
    const inSet = headingIndex !== null && headings[headingIndex]?.span != null;
    const opener = inSet && item !== undefined ? scores[item.first] : undefined;
    const inner = opener ?? heading;
    const flags = [
      headingIndex === null,
      index < 2,
      index < 5,
      count - index <= 2,
      count - index <= 4,
      top !== null && top === topSections.at(-1),
      top !== null && top === topSections[0],
      inSet,
      inSet && item?.first === index,
      paragraph?.first === index,
      paragraph?.last === index,
      inSection?.first === index,
      sentence.paragraphIndex === lastParagraph,
      true,
    ].map(Number);
    flags.push(index / count);
    const moves = new Float64Array(MOVE_CONTEXT_NAMES.length);
    put(moves, 0, own?.moves);
    put(moves, M, own?.moveShares);
    mark(moves, 2 * M, place.walked);
    mark(moves, 3 * M, place.section);
    put(moves, 4 * M, before?.moveShares);
    put(moves, 5 * M, after?.moveShares);
    put(moves, 6 * M, opener?.moveShares);
    put(moves, 7 * M, paragraph?.moves);
    put(moves, 8 * M, inSection?.moves);
    put(moves, 9 * M, item?.moves);
    put(moves, 10 * M, heading?.moveShares);
    put(moves, 11 * M, flags);
    const themes = new Float64Array(THEME_CONTEXT_NAMES.length);
    put(themes, 0, own?.themes);
    put(themes, T, own?.themeShares);
    put(themes, 2 * T, before?.themeShares);
    put(themes, 3 * T, after?.themeShares);
    put(themes, 4 * T, inner?.themes);
    put(themes, 5 * T, inner?.themeShares);
    put(themes, 6 * T, heading?.themeShares);
    put(themes, 7 * T, topHeading?.themeShares);
    put(themes, 8 * T, paragraph?.themes);
    put(themes, 9 * T, item?.themes);
    put(themes, 10 * T, inSection?.themes);
    put(themes, 11 * T, whole?.themes);
    put(themes, 12 * T, own?.moveShares);
    put(themes, 12 * T + M, flags);
    return { moves, themes };
  });
}

/** The heading itself or the nearest above it that stands on a line of its own; with `isTop`, the outermost above it. */
function ancestor({ headings }: Outline, from: number, isTop: boolean): number | null {
  let index: number | null = from;
  for (let heading = headings[from]; heading !== undefined; heading = headings[heading.parent ?? -1]) {
    if (isTop ? heading.parent === null : heading.span === null) return index;
    index = heading.parent;
  }
  return null;
}

/** Mean shares of a group of sentences, and the first and last of it. */
type Group = {
  first: number;
  last: number;
  count: number;
  readonly moves: Float64Array;
  readonly themes: Float64Array;
};

function groupBy(
  sentences: readonly WalkedSentence[],
  scores: readonly SentenceScores[],
  keyOf: (sentence: WalkedSentence) => number,
): Map<number, Group> {
  const groups = new Map<number, Group>();
  sentences.forEach((sentence, index) => {
    const key = keyOf(sentence);
    let group = groups.get(key);
    if (group === undefined) {
      group = {
        first: index,
        last: index,
        count: 0,
        moves: new Float64Array(M),
        themes: new Float64Array(T),
      };
      groups.set(key, group);
    }
    group.last = index;
    group.count += 1;
    addShares(group.moves, scores[index]?.moveShares);
    addShares(group.themes, scores[index]?.themeShares);
  });
  for (const { moves, themes, count } of groups.values()) {
    divide(moves, count);
    divide(themes, count);
  }
  return groups;
}

function addShares(sums: Float64Array, shares: Float64Array | undefined): void {
  if (shares === undefined) return;
  for (let index = 0; index < sums.length; index += 1) {
    sums[index] = (sums[index] ?? 0) + (shares[index] ?? 0);
  }
}

function divide(sums: Float64Array, by: number): void {
  for (let index = 0; index < sums.length; index += 1) sums[index] = (sums[index] ?? 0) / by;
}

function put(into: Float64Array, at: number, values: ArrayLike<number> | undefined): void {
  if (values !== undefined) into.set(values, at);
}

function mark(into: Float64Array, at: number, move: Move | null): void {
  if (move !== null) into[at + MOVES.indexOf(move)] = 1;
}
