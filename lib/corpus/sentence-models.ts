import moves from "@/corpus/models/moves.json";
import themes from "@/corpus/models/themes.json";
import { MOVES } from "@/lib/speech/move";
import { THEMES } from "@/lib/speech/theme";
import { readWeights } from "./linear-model";
import { visitFeatures } from "./sentence-features";

type Entry = { moves: Float32Array | null; themes: Float32Array | null; seen: number };

/** Evidence for each move and each theme, in the order of `MOVES` and `THEMES`. */
export type SentenceScores = { readonly moves: number[]; readonly themes: number[] };

/** Both models (trained by scripts/train-classifiers.ts) in one table, so that a feature is looked up once. */
const table = new Map<string, Entry>();
for (const [name, weights] of readWeights(moves)) table.set(name, { moves: weights, themes: null, seen: 0 });
for (const [name, weights] of readWeights(themes)) {
  const entry = table.get(name);
  if (entry === undefined) table.set(name, { moves: null, themes: weights, seen: 0 });
  else entry.themes = weights;
}

let calls = 0;

/** What the words of a sentence say of its move and theme. */
export function scoreSentence(sentence: string): SentenceScores {
  const scores = {
    moves: new Array<number>(MOVES.length).fill(0),
    themes: new Array<number>(THEMES.length).fill(0),
  };
  calls += 1;
  visitFeatures(sentence, (name, value) => {
    const entry = table.get(name);
    // A piece that stands twice counts once.
    if (entry === undefined || entry.seen === calls) return;
    entry.seen = calls;
    add(scores.moves, entry.moves, value);
    add(scores.themes, entry.themes, value);
  });
  return scores;
}

function add(scores: number[], weights: Float32Array | null, value: number): void {
  if (weights === null) return;
  for (let at = 0; at < weights.length; at += 2) {
    const index = weights[at] ?? 0;
    scores[index] = (scores[index] ?? 0) + (weights[at + 1] ?? 0) * value;
  }
}
