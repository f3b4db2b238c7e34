import { seededRandom } from "@/lib/corpus/testing/seeded-random";
import type { AcceptanceModel } from "./acceptance-model";
import type { TrainingRows } from "./training-rows";

export type NetworkOptions = {
  readonly hidden: number;
  readonly epochs: number;
  /** Learning rate of the first epoch; it falls to a tenth. */
  readonly rate: number;
  readonly decay: number;
  /** A network of the same shape to go on from; without it one is begun at random. */
  readonly start?: AcceptanceModel;
};

const BATCH = 256;

/** Trains a network with one hidden layer by Adam on the logistic loss. Seeded: same rows, same network. */
export function trainNetwork(rows: TrainingRows, options: NetworkOptions): AcceptanceModel {
  const { width, labels } = rows;
  const { hidden, epochs } = options;
  const random = seededRandom(7).next;
  const { mean, deviation } = options.start ?? spreadOf(rows);
  const scaled = standardised(rows, mean, deviation);
  const outputStart = hidden * (width + 1);
  const weights = weightsOf(options.start) ?? randomWeights(width, hidden, random);
  const step = adam(weights, options.decay);
  const gradient = new Float64Array(weights.length);
  const order = Uint32Array.from(labels.keys());
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, random);
    const rate = options.rate * (1 - (0.9 * epoch) / epochs);
    for (let start = 0; start < order.length; start += BATCH) {
      const batch = order.subarray(start, start + BATCH);
      gradient.fill(0);
      for (const row of batch)
        addGradient(gradient, weights, scaled, labels[row] ?? 0, row * width, width, hidden);
      step(gradient, batch.length, rate);
    }
  }
  return {
    mean: Array.from(mean),
    deviation: Array.from(deviation),
    hidden: Array.from({ length: hidden }, (_, node) => [
      ...weights.subarray(node * (width + 1), (node + 1) * (width + 1)),
    ]),
    output: [...weights.subarray(outputStart)],
  };
}

/** Adds what one row says of every weight. */
function addGradient(
  gradient: Float64Array,
  weights: Float64Array,
  scaled: Float32Array,
  label: number,
  start: number,
  width: number,
  hidden: number,
): void {
  const outputStart = hidden * (width + 1);
  const active = new Float64Array(hidden);
  let sum = weights[outputStart + hidden] ?? 0;
  for (let node = 0; node < hidden; node += 1) {
    const from = node * (width + 1);
    let input = weights[from + width] ?? 0;
    for (let at = 0; at < width; at += 1) input += (weights[from + at] ?? 0) * (scaled[start + at] ?? 0);
    active[node] = Math.tanh(input);
    sum += (weights[outputStart + node] ?? 0) * (active[node] ?? 0);
  }
  const error = 1 / (1 + Math.exp(-sum)) - label;
  for (let node = 0; node < hidden; node += 1) {
    const from = node * (width + 1);
    const value = active[node] ?? 0;
    const inner = error * (weights[outputStart + node] ?? 0) * (1 - value * value);
    for (let at = 0; at < width; at += 1) {
      gradient[from + at] = (gradient[from + at] ?? 0) + inner * (scaled[start + at] ?? 0);
    }
    gradient[from + width] = (gradient[from + width] ?? 0) + inner;
    gradient[outputStart + node] = (gradient[outputStart + node] ?? 0) + error * value;
  }
  gradient[outputStart + hidden] = (gradient[outputStart + hidden] ?? 0) + error;
}

function adam(weights: Float64Array, decay: number) {
  const first = new Float64Array(weights.length);
  const second = new Float64Array(weights.length);
  let steps = 0;
  return (gradient: Float64Array, count: number, rate: number) => {
    steps += 1;
    const scale = (rate * Math.sqrt(1 - 0.999 ** steps)) / (1 - 0.9 ** steps);
    for (let at = 0; at < weights.length; at += 1) {
      const slope = (gradient[at] ?? 0) / count;
      const firstMoment = 0.9 * (first[at] ?? 0) + 0.1 * slope;
      const secondMoment = 0.999 * (second[at] ?? 0) + 0.001 * slope * slope;
      first[at] = firstMoment;
      second[at] = secondMoment;
      const weight = weights[at] ?? 0;
      weights[at] = weight - scale * (firstMoment / (Math.sqrt(secondMoment) + 1e-8)) - rate * decay * weight;
    }
  };
}

function weightsOf(model: AcceptanceModel | undefined): Float64Array | null {
  return model === undefined ? null : Float64Array.from([...model.hidden.flat(), ...model.output]);
}

function randomWeights(width: number, hidden: number, random: () => number): Float64Array {
  const outputStart = hidden * (width + 1);
  const weights = new Float64Array(outputStart + hidden + 1);
  for (let at = 0; at < weights.length; at += 1) {
    weights[at] = (random() - 0.5) * (2 / Math.sqrt(at < outputStart ? width : hidden));
  }
  return weights;
}

function spreadOf({ width, features, labels }: TrainingRows) {
  const mean = new Float64Array(width);
  const deviation = new Float64Array(width);
  for (let at = 0; at < features.length; at += 1) {
    mean[at % width] = (mean[at % width] ?? 0) + (features[at] ?? 0) / labels.length;
  }
  for (let at = 0; at < features.length; at += 1) {
    const away = (features[at] ?? 0) - (mean[at % width] ?? 0);
    deviation[at % width] = (deviation[at % width] ?? 0) + (away * away) / labels.length;
  }
  for (let at = 0; at < width; at += 1) deviation[at] = Math.sqrt(deviation[at] ?? 0) || 1;
  return { mean, deviation };
}

function standardised(
  { width, features }: TrainingRows,
  mean: ArrayLike<number>,
  deviation: ArrayLike<number>,
): Float32Array {
  const scaled = new Float32Array(features.length);
  for (let at = 0; at < features.length; at += 1) {
    scaled[at] = ((features[at] ?? 0) - (mean[at % width] ?? 0)) / (deviation[at % width] ?? 1);
  }
  return scaled;
}

function shuffle(order: Uint32Array, random: () => number): void {
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    const kept = order[at] ?? 0;
    order[at] = order[other] ?? 0;
    order[other] = kept;
  }
}
