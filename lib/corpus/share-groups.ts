import { MOVES } from "@/lib/speech/move";
import { THEMES } from "@/lib/speech/theme";
import type { SentenceScores } from "./sentence-models";
import type { WalkedSentence } from "./walk-moves";

/** Mean shares of a group of sentences, and the first and last of it. */
export type ShareGroup = {
  readonly first: number;
  readonly last: number;
  readonly moves: Float64Array;
  readonly themes: Float64Array;
};

type Sums = { first: number; last: number; count: number; moves: Float64Array; themes: Float64Array };

/** Groups the sentences of a text by a small number; one whose key is null is in no group. */
export function groupShares(
  sentences: readonly WalkedSentence[],
  scores: readonly SentenceScores[],
  keyOf: (sentence: WalkedSentence, index: number) => number | null,
): (ShareGroup | undefined)[] {
  const groups: (Sums | undefined)[] = [];
  sentences.forEach((sentence, index) => {
    const key = keyOf(sentence, index);
    if (key === null) return;
    let group = groups[key];
    if (group === undefined) {
      const moves = new Float64Array(MOVES.length);
      group = { first: index, last: index, count: 0, moves, themes: new Float64Array(THEMES.length) };
      groups[key] = group;
    }
    group.last = index;
    group.count += 1;
    addShares(group.moves, scores[index]?.moveShares);
    addShares(group.themes, scores[index]?.themeShares);
  });
  for (const group of groups) {
    if (group === undefined) continue;
    divide(group.moves, group.count);
    divide(group.themes, group.count);
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
