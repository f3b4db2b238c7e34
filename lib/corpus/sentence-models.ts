import moves from "@/corpus/models/moves.json";
import themes from "@/corpus/models/themes.json";
import { MOVES } from "@/lib/speech/move";
import { THEMES } from "@/lib/speech/theme";
import { GramTable } from "./gram-table";
import { paddedLabels, sumRows } from "./label-sums";
import { readWeights, type StoredModel, softmax } from "./linear-model";
import { newSentenceCodes, writeSentenceCodes } from "./sentence-codes";
import { WORD_GROUPS } from "./sentence-groups";
import { LENGTH_STEPS, lengthStep, weightAtLength } from "./sentence-length";

/** Evidence for each move and each theme, in the order of `MOVES` and `THEMES`, and the same as shares of 1. */
export type SentenceScores = {
  readonly moves: Float64Array;
  readonly themes: Float64Array;
  readonly moveShares: Float64Array;
  readonly themeShares: Float64Array;
};

/** Gives the scores of a sentence by its own words. */
export type SentenceScorer = (sentence: string) => SentenceScores;

const LABELS = MOVES.length + THEMES.length;
const STRIDE = paddedLabels(LABELS);

/** What the words of a sentence say of its move and theme, by the stored models. */
export const scoreSentence: SentenceScorer = makeScorer(moves, themes);

/** Both models (trained by scripts/train-classifiers.ts) in one table, so that a piece is looked up once. */
export function makeScorer(moveModel: StoredModel<string>, themeModel: StoredModel<string>): SentenceScorer {
  const moveWeights = readWeights(moveModel);
  const themeWeights = readWeights(themeModel);
  const grams = [
    ...new Set([
      ...[...moveWeights.keys(), ...themeWeights.keys()].filter((name) => !name.startsWith("#")),
      ...WORD_GROUPS.flatMap(({ words }) => [...words.keys()]),
    ]),
    // Short pieces are met most often: rows that lie together stay in the processor's cache.
  ].sort((a, b) => a.length - b.length);
  const table = new GramTable(grams);
  const rows = new Map(grams.map((gram, row) => [gram, row]));
  const weights = new Float32Array(grams.length * STRIDE);
  const addTo = (row: number, name: string, value: number) => {
    moveWeights.get(name)?.forEach((weight, label) => {
      weights[row * STRIDE + label] = (weights[row * STRIDE + label] ?? 0) + weight * value;
    });
    themeWeights.get(name)?.forEach((weight, label) => {
      const at = row * STRIDE + MOVES.length + label;
      weights[at] = (weights[at] ?? 0) + weight * value;
    });
  };
  grams.forEach((gram, row) => {
    addTo(row, gram, 1);
  });
  for (const { name, words } of WORD_GROUPS) {
    for (const [word, value] of words) addTo(rows.get(word) ?? 0, name, value);
  }
  const base = (name: string) => [
    ...(moveWeights.get(name) ?? new Float64Array(MOVES.length)),
    ...(themeWeights.get(name) ?? new Float64Array(THEMES.length)),
  ];
  const bias = base("#bias");
  const starts = Array.from({ length: LENGTH_STEPS }, (_, step) =>
    Float64Array.from(base(`#length${step}`), (weight, label) => weight + (bias[label] ?? 0)),
  );
  const written = newSentenceCodes();
  const found = new Int32Array(4096);
  const sums = new Float64Array(STRIDE);
  return (sentence) => {
    writeSentenceCodes(sentence, written);
    const count = table.find(written, found);
    sumRows(weights, STRIDE, found, count, sums);
    const share = weightAtLength(written.length);
    const start = starts[lengthStep(written.length)];
    for (let label = 0; label < LABELS; label += 1) {
      sums[label] = (sums[label] ?? 0) * share + (start?.[label] ?? 0);
    }
    const own = sums.slice(0, MOVES.length);
    const about = sums.slice(MOVES.length, LABELS);
    return { moves: own, themes: about, moveShares: softmax(own), themeShares: softmax(about) };
  };
}
