import { seededRandom } from "@/lib/corpus/testing/seeded-random";
import { type Example, shuffle, type Weights } from "./train-linear";

export type MarginOptions = {
  /** What an example on the wrong side costs, beside large weights. */
  readonly cost: number;
  /** Passes over the examples at most. */
  readonly passes: number;
};

/** Passes end when no example pulls more than this. */
const TOLERANCE = 0.05;

/**
 * Linear support vector machines, one label against the rest, with squared hinge loss, by dual coordinate descent
 * (Hsieh et al. 2008, "A dual coordinate descent method for large-scale linear SVM", algorithm 1).
 *
 * With far more features than examples they leave room that logistic regression does not. Deterministic: the order of
 * examples comes from a fixed seed.
 */
export function trainMargins(
  examples: readonly Example[],
  features: number,
  labels: number,
  options: MarginOptions,
): Weights {
  const values = new Float64Array(features * labels);
  for (let label = 0; label < labels; label += 1) {
    const own = trainOne(examples, features, label, options);
    for (let feature = 0; feature < features; feature += 1) {
      values[feature * labels + label] = own[feature] ?? 0;
    }
  }
  return { labels, values };
}

function trainOne(
  examples: readonly Example[],
  features: number,
  label: number,
  { cost, passes }: MarginOptions,
): Float64Array {
  const weights = new Float64Array(features);
  const slack = 1 / (2 * cost);
  const pulls = new Float64Array(examples.length);
  const norms = examples.map(({ values }) => values.reduce((sum, value) => sum + value * value, slack));
  const order = examples.map((_, index) => index);
  const random = seededRandom(20260221).next;
  for (let pass = 0; pass < passes; pass += 1) {
    shuffle(order, random);
    let largest = 0;
    for (const index of order) {
      const example = examples[index];
      if (example === undefined) continue;
      const side = example.label === label ? 1 : -1;
      const pull = pulls[index] ?? 0;
      const gradient = side * sumOf(example, weights) - 1 + slack * pull;
      if (pull === 0 && gradient >= 0) continue;
      largest = Math.max(largest, Math.abs(gradient));
      const next = Math.max(pull - gradient / (norms[index] ?? 1), 0);
      pulls[index] = next;
      addTo(weights, example, (next - pull) * side);
    }
    if (largest < TOLERANCE) break;
  }
  return weights;
}

function sumOf({ features, values }: Example, weights: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < features.length; at += 1)
    sum += (weights[features[at] ?? 0] ?? 0) * (values[at] ?? 0);
  return sum;
}

function addTo(weights: Float64Array, { features, values }: Example, share: number): void {
  for (let at = 0; at < features.length; at += 1) {
    const feature = features[at] ?? 0;
    weights[feature] = (weights[feature] ?? 0) + share * (values[at] ?? 0);
  }
}
