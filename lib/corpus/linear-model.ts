/** Features of a text by name; the value says how strongly a feature shows, mostly 1. */
export type Features = ReadonlyMap<string, number>;

/**
 * A linear classifier as stored: one line a feature, its name, a tab, then for each label that it speaks for a letter
 * (a is the first of `labels`) and the weight, a whole number: `整改<TAB>f35g-12`.
 *
 * Weights are the trained ones times `scale`, so that a stored weight can be read: it is the evidence, in units of
 * 1/scale, that the feature gives for the label.
 */
export type StoredModel<Label extends string> = {
  readonly labels: readonly Label[];
  readonly scale: number;
  readonly weights: readonly string[];
};

/** Code of the letter of the first label. */
export const FIRST_LETTER = 97;

/** Weights of a stored model by feature, in the order of the labels. */
export function readWeights(stored: StoredModel<string>): Map<string, Float64Array> {
  return new Map(
    stored.weights.map((line) => {
      const [name = "", numbers = ""] = line.split("\t");
      const weights = new Float64Array(stored.labels.length);
      for (const [, letter = "a", weight = "0"] of numbers.matchAll(/([a-z])(-?\d+)/g)) {
        weights[letter.charCodeAt(0) - FIRST_LETTER] = Number(weight) / stored.scale;
      }
      return [name, weights];
    }),
  );
}

/** Index of the highest score; the first of equal ones. */
export function argMax(scores: ArrayLike<number>): number {
  let best = 0;
  for (let index = 1; index < scores.length; index += 1) {
    if ((scores[index] ?? 0) > (scores[best] ?? 0)) best = index;
  }
  return best;
}

/** Scores as shares of 1. */
export function softmax(scores: Float64Array): Float64Array {
  const shares = new Float64Array(scores.length);
  const top = scores[argMax(scores)] ?? 0;
  let sum = 0;
  for (let index = 0; index < scores.length; index += 1) {
    const power = Math.exp((scores[index] ?? 0) - top);
    shares[index] = power;
    sum += power;
  }
  for (let index = 0; index < shares.length; index += 1) shares[index] = (shares[index] ?? 0) / sum;
  return shares;
}
