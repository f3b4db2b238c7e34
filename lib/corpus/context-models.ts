import moves from "@/corpus/models/moves-in-text.json";
import themes from "@/corpus/models/themes-in-text.json";
import { type ContextFeatures, MOVE_CONTEXT_NAMES, THEME_CONTEXT_NAMES } from "./context-features";
import { argMax, readWeights, type StoredModel } from "./linear-model";

const weigh = {
  moves: makeWeigher(moves, MOVE_CONTEXT_NAMES),
  themes: makeWeigher(themes, THEME_CONTEXT_NAMES),
};

/** Index of the move and of the theme that the features of a sentence's place tell. */
export function classifyInContext(features: ContextFeatures): { move: number; theme: number } {
  return { move: weigh.moves(features.moves), theme: weigh.themes(features.themes) };
}

/** Weighs dense features in the order of `names`. */
function makeWeigher(model: StoredModel<string>, names: readonly string[]): (values: Float64Array) => number {
  const stored = readWeights(model);
  const labels = model.labels.length;
  const weights = new Float64Array(names.length * labels);
  names.forEach((name, feature) => {
    weights.set(stored.get(name) ?? [], feature * labels);
  });
  const scores = new Float64Array(labels);
  return (values) => {
    scores.fill(0);
    for (let feature = 0; feature < values.length; feature += 1) {
      const value = values[feature] ?? 0;
      if (value === 0) continue;
      const from = feature * labels;
      for (let label = 0; label < labels; label += 1) {
        scores[label] = (scores[label] ?? 0) + (weights[from + label] ?? 0) * value;
      }
    }
    return argMax(scores);
  };
}
