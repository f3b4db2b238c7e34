import moves from "@/corpus/models/moves-in-text.json";
import themes from "@/corpus/models/themes-in-text.json";
import { type ContextFeatures, MOVE_CONTEXT_NAMES, THEME_CONTEXT_NAMES } from "./context-features";
import { paddedLabels, sumWeighted } from "./label-sums";
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
  const stride = paddedLabels(model.labels.length);
  const weights = new Float64Array(names.length * stride);
  names.forEach((name, feature) => {
    weights.set(stored.get(name) ?? [], feature * stride);
  });
  const sums = new Float64Array(stride);
  const scores = sums.subarray(0, model.labels.length);
  return (values) => {
    sumWeighted(weights, stride, values, sums);
    return argMax(scores);
  };
}
