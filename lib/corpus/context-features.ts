import { MOVES, type Move } from "@/lib/speech/move";
import { THEMES } from "@/lib/speech/theme";
import type { Outline } from "./parse-outline";
import type { SentenceScores } from "./sentence-models";
import { groupShares } from "./share-groups";
import { siblingSets } from "./sibling-sets";
import type { WalkedSentence } from "./walk-moves";

/** What is known of the sentences of one text before their places are weighed. */
export type TextScores = {
  readonly outline: Outline;
  readonly sentences: readonly WalkedSentence[];
  /** Scores of each sentence by its own words. */
  readonly scores: readonly SentenceScores[];
  /** Scores of the words of each heading that stands on a line of its own; null for one that runs into a sentence. */
  readonly headingScores: readonly (SentenceScores | null)[];
  /** Scores of the words of the title, which names the occasion; null without a title. */
  readonly titleScores: SentenceScores | null;
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
  "set",
  "setOpeners",
  "lead",
  "topHeading",
  "topMean",
  "before2",
  "after2",
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
  "title",
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
  const features: ContextFeatures[] = [];
  visitContexts(text, ({ moves, themes }) => {
    features.push({ moves: moves.slice(), themes: themes.slice() });
  });
  return features;
}

/** As `contextFeatures`, one sentence after the other; the features last until the visit returns. */
export function visitContexts(
  text: TextScores,
  visit: (features: ContextFeatures, index: number) => void,
): void {
  const { outline, sentences, scores, headingScores, titleScores } = text;
  const { headings } = outline;
  const sections = headings.map((_, index) => ancestor(outline, index, false));
  const tops = headings.map((_, index) => ancestor(outline, index, true));
  const topSections = headings.flatMap(({ parent, span }, index) =>
    parent === null && span === null ? [index] : [],
  );
  const sectionOf = (heading: number | null) => (heading === null ? null : (sections[heading] ?? null));
  const setOf = siblingSets(headings);
  const group = (keyOf: (sentence: WalkedSentence, index: number) => number | null) =>
    groupShares(sentences, scores, keyOf);
  const paragraphs = group(({ paragraphIndex }) => paragraphIndex);
  const items = group(({ headingIndex }) => (headingIndex ?? -1) + 1);
  const inSections = group(({ headingIndex }) => (sectionOf(headingIndex) ?? -1) + 1);
  const inTops = group(({ headingIndex }) => tops[headingIndex ?? -1] ?? null);
  const inSets = group(({ headingIndex }) => setOf[headingIndex ?? -1] ?? null);
  const openers = group(({ headingIndex }, index) =>
    items[(headingIndex ?? -1) + 1]?.first === index ? (setOf[headingIndex ?? -1] ?? null) : null,
  );
  const whole = group(() => 0)[0];
  const count = sentences.length;
  const lastParagraph = sentences.at(-1)?.paragraphIndex;
  const flags = new Float64Array(FLAGS.length);
  const moves = new Float64Array(MOVE_CONTEXT_NAMES.length);
  const themes = new Float64Array(THEME_CONTEXT_NAMES.length);
  const features: ContextFeatures = { moves, themes };
  sentences.forEach((sentence, index) => {
    const { headingIndex, place } = sentence;
    const own = scores[index];
    const before = scores[index - 1];
    const after = scores[index + 1];
    const section = sectionOf(headingIndex);
    const top = headingIndex === null ? null : (tops[headingIndex] ?? null);
    const heading = section === null ? undefined : headingScores[section];
    const topHeading = top === null ? undefined : headingScores[top];
    const paragraph = paragraphs[sentence.paragraphIndex];
    const item = items[(headingIndex ?? -1) + 1];
    const inSection = inSections[(section ?? -1) + 1];
    const inSet = headingIndex !== null && headings[headingIndex]?.span != null;
    const set = inSets[setOf[headingIndex ?? -1] ?? -1];
    const opener = inSet && item !== undefined ? scores[item.first] : undefined;
    const inner = opener ?? heading;
    flags[0] = Number(headingIndex === null);
    flags[1] = Number(index < 2);
    flags[2] = Number(index < 5);
    flags[3] = Number(count - index <= 2);
    flags[4] = Number(count - index <= 4);
    flags[5] = Number(top !== null && top === topSections.at(-1));
    flags[6] = Number(top !== null && top === topSections[0]);
    flags[7] = Number(inSet);
    flags[8] = Number(inSet && item?.first === index);
    flags[9] = Number(paragraph?.first === index);
    flags[10] = Number(paragraph?.last === index);
    flags[11] = Number(inSection?.first === index);
    flags[12] = Number(sentence.paragraphIndex === lastParagraph);
    flags[13] = 1;
    flags[14] = index / count;
    put(moves, 0, M, own?.moves);
    put(moves, M, M, own?.moveShares);
    mark(moves, 2 * M, place.walked);
    mark(moves, 3 * M, place.section);
    put(moves, 4 * M, M, before?.moveShares);
    put(moves, 5 * M, M, after?.moveShares);
    put(moves, 6 * M, M, opener?.moveShares);
    put(moves, 7 * M, M, paragraph?.moves);
    put(moves, 8 * M, M, inSection?.moves);
    put(moves, 9 * M, M, item?.moves);
    put(moves, 10 * M, M, heading?.moveShares);
    put(moves, 11 * M, M, set?.moves);
    put(moves, 12 * M, M, openers[setOf[headingIndex ?? -1] ?? -1]?.moves);
    put(moves, 13 * M, M, scores[(set?.first ?? 0) - 1]?.moveShares);
    put(moves, 14 * M, M, topHeading?.moveShares);
    put(moves, 15 * M, M, inTops[top ?? -1]?.moves);
    put(moves, 16 * M, M, scores[index - 2]?.moveShares);
    put(moves, 17 * M, M, scores[index + 2]?.moveShares);
    put(moves, 18 * M, FLAGS.length, flags);
    put(themes, 0, T, own?.themes);
    put(themes, T, T, own?.themeShares);
    put(themes, 2 * T, T, before?.themeShares);
    put(themes, 3 * T, T, after?.themeShares);
    put(themes, 4 * T, T, inner?.themes);
    put(themes, 5 * T, T, inner?.themeShares);
    put(themes, 6 * T, T, heading?.themeShares);
    put(themes, 7 * T, T, topHeading?.themeShares);
    put(themes, 8 * T, T, paragraph?.themes);
    put(themes, 9 * T, T, item?.themes);
    put(themes, 10 * T, T, inSection?.themes);
    put(themes, 11 * T, T, whole?.themes);
    put(themes, 12 * T, T, titleScores?.themeShares);
    put(themes, 13 * T, M, own?.moveShares);
    put(themes, 13 * T + M, FLAGS.length, flags);
    visit(features, index);
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

/** Copies `length` values, or zeros where there are none; so short a copy is dearer by `set`. */
function put(into: Float64Array, at: number, length: number, values: Float64Array | undefined): void {
  if (values === undefined) into.fill(0, at, at + length);
  else for (let index = 0; index < length; index += 1) into[at + index] = values[index] ?? 0;
}

function mark(into: Float64Array, at: number, move: Move | null): void {
  into.fill(0, at, at + M);
  if (move !== null) into[at + MOVES.indexOf(move)] = 1;
}
