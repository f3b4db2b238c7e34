import headings from "@/corpus/models/heading-moves.json";
import moves from "@/corpus/models/moves-in-text.json";
import themes from "@/corpus/models/themes-in-text.json";
import { type ContextFeatures, MOVE_CONTEXT_NAMES, THEME_CONTEXT_NAMES } from "./context-features";
import { HEADING_FEATURE_NAMES } from "./heading-features";
import { paddedLabels, sumWeighted } from "./label-sums";
import { argMax, readWeights, type StoredModel, softmax } from "./linear-model";

const weigh = {
  moves: makeWeigher(moves, MOVE_CONTEXT_NAMES),
  themes: makeWeigher(themes, THEME_CONTEXT_NAMES),
  headings: makeWeigher(headings, HEADING_FEATURE_NAMES),
};

/** Index of the move and of the theme that the features of a sentence's place tell, and the shares of the moves. */
export function classifyInContext(features: ContextFeatures): {
  move: number;
  theme: number;
  moveShares: Float64Array;
} {
  const scores = weigh.moves(features.moves);
  return { move: argMax(scores), theme: argMax(weigh.themes(features.themes)), moveShares: softmax(scores) };
}

/** Index of the move that the features of a heading tell. */
export function classifyHeading(features: Float64Array): number {
  return argMax(weigh.headings(features));
}

/** Weighs dense features in the order of `names`; the scores last until the next call. */
function makeWeigher(
  model: StoredModel<string>,
  names: readonly string[],
): (values: Float64Array) => Float64Array {
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
    return scores;
  };
}
