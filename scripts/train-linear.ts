import type { Features, StoredModel } from "@/lib/corpus/linear-model";

export type Example = { readonly features: Features; readonly label: number };

export type TrainingOptions = {
  readonly epochs: number;
  /** First step of a weight; AdaGrad makes later ones smaller. */
  readonly rate: number;
  /** Strength of the pull of each weight towards 0. */
  readonly l2: number;
  /** Examples a feature must show in. */
  readonly minCount: number;
};

/** Features and weights in the order of the labels. */
export type Weights = ReadonlyMap<string, Float64Array>;

/**
 * Multinomial logistic regression by stochastic gradient descent with AdaGrad steps.
 *
 * Deterministic: the order of examples comes from a fixed seed.
 */
export function trainLinear(examples: readonly Example[], labels: number, options: TrainingOptions): Weights {
  const weights = startWeights(examples, labels, options.minCount);
  const history = new Map([...weights.keys()].map((name) => [name, new Float64Array(labels).fill(1e-6)]));
  const random = seeded(20260221);
  const order = examples.map((_, index) => index);
  for (let epoch = 0; epoch < options.epochs; epoch += 1) {
    shuffle(order, random);
    for (const index of order) {
      const example = examples[index];
      if (example !== undefined) step(example, weights, history, labels, options);
    }
  }
  return weights;
}

function startWeights(
  examples: readonly Example[],
  labels: number,
  minCount: number,
): Map<string, Float64Array> {
  const counts = new Map<string, number>();
  for (const { features } of examples) {
    for (const name of features.keys()) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const kept = [...counts].filter(([, count]) => count >= minCount).map(([name]) => name);
  return new Map(kept.sort().map((name) => [name, new Float64Array(labels)]));
}

function step(
  { features, label }: Example,
  weights: ReadonlyMap<string, Float64Array>,
  history: ReadonlyMap<string, Float64Array>,
  labels: number,
  { rate, l2 }: TrainingOptions,
): void {
  const shares = softmax(scoresOf(features, weights, labels));
  for (const [name, value] of features) {
    const own = weights.get(name);
    const seen = history.get(name);
    if (own === undefined || seen === undefined) continue;
    for (let index = 0; index < labels; index += 1) {
      const weight = own[index] ?? 0;
      const gradient = ((shares[index] ?? 0) - (index === label ? 1 : 0)) * value + l2 * weight;
      const sum = (seen[index] ?? 0) + gradient * gradient;
      seen[index] = sum;
      own[index] = weight - (rate * gradient) / Math.sqrt(sum);
    }
  }
}

export function scoresOf(features: Features, weights: Weights, labels: number): number[] {
  const scores = new Array<number>(labels).fill(0);
  for (const [name, value] of features) {
    const own = weights.get(name);
    if (own === undefined) continue;
    for (let index = 0; index < labels; index += 1)
      scores[index] = (scores[index] ?? 0) + (own[index] ?? 0) * value;
  }
  return scores;
}

export function softmax(scores: readonly number[]): number[] {
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

/** Weights as whole numbers, those that say nearly nothing left out. */
export function storeWeights<Label extends string>(
  weights: Weights,
  labels: readonly Label[],
  scale: number,
  floor: number,
): StoredModel<Label> {
  const lines = [...weights].flatMap(([name, own]) => {
    const told = [...own].flatMap((weight, index) => {
      const rounded = Math.round(weight * scale);
      return Math.abs(rounded) >= floor ? [`${index}:${rounded}`] : [];
    });
    return told.length === 0 ? [] : [`${name}\t${told.join(" ")}`];
  });
  return { labels, scale, weights: lines };
}

/** Mulberry32: a small generator whose sequence is fixed by its seed. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
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
