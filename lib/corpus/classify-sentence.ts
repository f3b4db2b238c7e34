import { MOVES, type Move } from "@/lib/speech/move";
import { THEMES, type Theme } from "@/lib/speech/theme";
import { argMax } from "./linear-model";
import { scoreSentence } from "./sentence-models";

/**
 * Move and theme of a sentence by its own words; `assignMoves` weighs its place in a text too.
 *
 * Linear and deterministic: the evidence of each piece and group of words can be read in `corpus/models/`.
 */
export function classifySentence(text: string): { move: Move; theme: Theme } {
  const { moves, themes } = scoreSentence(text);
  return { move: MOVES[argMax(moves)] ?? "tasks", theme: THEMES[argMax(themes)] ?? "other" };
}
