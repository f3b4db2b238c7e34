import { argMax, FIRST_LETTER, type StoredModel, softmax } from "@/lib/corpus/linear-model";
import { seededRandom } from "@/lib/corpus/testing/seeded-random";

/** Features of an example by index, with their values, and its label. */
export type Example = {
  readonly features: Int32Array;
  readonly values: Float64Array;
  readonly label: number;
};

export type TrainingOptions = {
  readonly epochs: number;
  /** First step of a weight; AdaGrad makes later ones smaller. */
  readonly rate: number;
  /** Strength of the pull of each weight towards 0. */
  readonly l2: number;
};

/** Weights of all features in turn, each in the order of the labels. */
export type Weights = { readonly labels: number; readonly values: Float64Array };

/**
 * Multinomial logistic regression by stochastic gradient descent with AdaGrad steps.
 *
 * Deterministic: the order of examples comes from a fixed seed.
 */
export function trainLinear(
  examples: readonly Example[],
  features: number,
  labels: number,
  options: TrainingOptions,
): Weights {
  const weights = { labels, values: new Float64Array(features * labels) };
  const history = new Float64Array(features * labels).fill(1e-6);
  const random = seededRandom(20260221).next;
  const order = examples.map((_, index) => index);
  for (let epoch = 0; epoch < options.epochs; epoch += 1) {
    shuffle(order, random);
    for (const index of order) {
      const example = examples[index];
      if (example !== undefined) step(example, weights, history, options);
    }
  }
  return weights;
}

function step(
  example: Example,
  weights: Weights,
  history: Float64Array,
  { rate, l2 }: TrainingOptions,
): void {
  const { labels, values } = weights;
  const gradients = softmax(scoresOf(example, weights));
  gradients[example.label] = (gradients[example.label] ?? 0) - 1;
  for (let index = 0; index < example.features.length; index += 1) {
    const from = (example.features[index] ?? 0) * labels;
    const value = example.values[index] ?? 0;
    for (let label = 0; label < labels; label += 1) {
      const weight = values[from + label] ?? 0;
      const gradient = (gradients[label] ?? 0) * value + l2 * weight;
      const sum = (history[from + label] ?? 0) + gradient * gradient;
      history[from + label] = sum;
      values[from + label] = weight - (rate * gradient) / Math.sqrt(sum);
    }
  }
}

export function scoresOf(example: Omit<Example, "label">, { labels, values }: Weights): Float64Array {
  const scores = new Float64Array(labels);
  for (let index = 0; index < example.features.length; index += 1) {
    const from = (example.features[index] ?? 0) * labels;
    const value = example.values[index] ?? 0;
    for (let label = 0; label < labels; label += 1) {
      scores[label] = (scores[label] ?? 0) + (values[from + label] ?? 0) * value;
    }
  }
  return scores;
}

/** Label that the weights give an example. */
export function labelOf(example: Omit<Example, "label">, weights: Weights): number {
  return argMax(scoresOf(example, weights));
}

/** Weights as whole numbers, those that say nearly nothing left out. */
export function storeWeights<Label extends string>(
  weights: Weights,
  names: readonly string[],
  labels: readonly Label[],
  scale: number,
  floor: number,
): StoredModel<Label> {
  const lines = names.flatMap((name, feature) => {
    const own = weights.values.subarray(feature * weights.labels, (feature + 1) * weights.labels);
    const told = [...own].flatMap((weight, index) => {
      const rounded = Math.round(weight * scale);
      return Math.abs(rounded) >= floor ? [`${String.fromCharCode(FIRST_LETTER + index)}${rounded}`] : [];
    });
    return told.length === 0 ? [] : [`${name}\t${told.join("")}`];
  });
  return { labels, scale, weights: lines };
}

export function shuffle<Item>(items: Item[], random: () => number): void {
  for (let index = items.length - 1; index > 0; index -= 1) {
    const other = Math.floor(random() * (index + 1));
    const item = items[index];
    const swapped = items[other];
    if (item === undefined || swapped === undefined) continue;
    items[index] = swapped;
    items[other] = item;
  }
}
