import { MOVES, type Move } from "@/lib/speech/move";
import { THEMES, type Theme } from "@/lib/speech/theme";
import { argMax } from "./linear-model";
import { scoreSentence } from "./sentence-models";
import { addPlace, type SentencePlace } from "./sentence-place";

/** What is known of the place a sentence stands in; every part may be missing. */
export type SentenceContext = {
  readonly place?: SentencePlace;
  /** Evidence for themes of the innermost heading above, see `headingThemeScores`. */
  readonly headingThemes?: readonly number[];
};

/** Weight of the heading's evidence beside the sentence's own; found by cross-validation. */
export const HEADING_SHARE = 0.75;

/**
 * Move and theme of a sentence, alone or with what is known of its place.
 *
 * Linear and deterministic: the evidence of each word and sign can be read in `corpus/models/`.
 */
export function classifySentence(text: string, context: SentenceContext = {}): { move: Move; theme: Theme } {
  const { moves: own, themes: ownThemes } = scoreSentence(text);
  const placed = context.place === undefined ? own : addPlace(own, context.place);
  const themes = addHeading(ownThemes, context.headingThemes);
  return { move: MOVES[argMax(placed)] ?? "tasks", theme: THEMES[argMax(themes)] ?? "other" };
}

/** Evidence for themes in the words of a heading, in the order of `THEMES`. */
export function headingThemeScores(heading: string): number[] {
  return scoreSentence(heading).themes;
}

/** The sentence's evidence for themes with the heading's share. */
export function addHeading(own: readonly number[], heading: readonly number[] | undefined): number[] {
  return own.map((score, index) => score + HEADING_SHARE * (heading?.[index] ?? 0));
}
