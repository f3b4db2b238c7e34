import moves from "@/corpus/models/moves.json";
import themes from "@/corpus/models/themes.json";
import { MOVES } from "@/lib/speech/move";
import { THEMES } from "@/lib/speech/theme";
import { GramTable } from "./gram-table";
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
  ];
  const table = new GramTable(grams);
  const rows = new Map(grams.map((gram, row) => [gram, row]));
  const weights = new Float32Array(grams.length * LABELS);
  const addTo = (row: number, name: string, value: number) => {
    moveWeights.get(name)?.forEach((weight, label) => {
      weights[row * LABELS + label] = (weights[row * LABELS + label] ?? 0) + weight * value;
    });
    themeWeights.get(name)?.forEach((weight, label) => {
      const at = row * LABELS + MOVES.length + label;
      weights[at] = (weights[at] ?? 0) + weight * value;
    });
  };
  grams.forEach((gram, row) => {
    addTo(row, gram, 1);
  });
  for (const { name, words } of WORD_GROUPS) {
    for (const [word, value] of words) addTo(rows.get(word) ?? 0, name, value);
  }
  const sparse = toSparse(weights, grams.length);
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
  const sums = new Float64Array(LABELS);
  return (sentence) => {
    writeSentenceCodes(sentence, written);
    const count = table.find(written, found);
    sums.fill(0);
    for (let index = 0; index < count; index += 1) {
      const row = found[index] ?? 0;
      const end = sparse.starts[row + 1] ?? 0;
      for (let at = sparse.starts[row] ?? 0; at < end; at += 1) {
        const label = sparse.labels[at] ?? 0;
        sums[label] = (sums[label] ?? 0) + (sparse.weights[at] ?? 0);
      }
    }
    const share = weightAtLength(written.length);
    const start = starts[lengthStep(written.length)];
    for (let label = 0; label < LABELS; label += 1) {
      sums[label] = (sums[label] ?? 0) * share + (start?.[label] ?? 0);
    }
    const own = sums.slice(0, MOVES.length);
    const about = sums.slice(MOVES.length);
    return { moves: own, themes: about, moveShares: softmax(own), themeShares: softmax(about) };
  };
}

/** Weights of each row in turn without those of 0, since most pieces speak for a few labels. */
function toSparse(dense: Float32Array, rows: number) {
  const told = Array.from(dense.keys()).filter((at) => dense[at] !== 0);
  const starts = new Int32Array(rows + 1);
  for (const at of told) {
    const next = Math.floor(at / LABELS) + 1;
    starts[next] = (starts[next] ?? 0) + 1;
  }
  for (let row = 1; row <= rows; row += 1) starts[row] = (starts[row] ?? 0) + (starts[row - 1] ?? 0);
  return {
    starts,
    labels: Uint8Array.from(told, (at) => at % LABELS),
    weights: Float32Array.from(told, (at) => dense[at] ?? 0),
  };
}
