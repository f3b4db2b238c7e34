/** Features of a text by name; the value says how strongly a feature shows, mostly 1. */
export type Features = ReadonlyMap<string, number>;

/**
 * A linear classifier as stored: one line a feature, `name<TAB>label:weight …` by index of the label, whole numbers.
 *
 * Weights are the trained ones times `scale`, so that a stored weight can be read: it is the evidence, in units of
 * 1/scale, that the feature gives for the label.
 */
export type StoredModel<Label extends string> = {
  readonly labels: readonly Label[];
  readonly scale: number;
  readonly weights: readonly string[];
};

/** Scores a set of features for each label; the highest wins. Pure and deterministic. */
export class LinearModel<Label extends string> {
  readonly labels: readonly Label[];
  /** Labels and weights in turn, only those that say something: most pieces speak for one or two labels. */
  private readonly weights = new Map<string, Float32Array>();

  constructor(stored: StoredModel<Label>) {
    this.labels = stored.labels;
    for (const line of stored.weights) {
      const [name = "", numbers = ""] = line.split("\t");
      const pairs = numbers.split(" ");
      const values = new Float32Array(pairs.length * 2);
      pairs.forEach((pair, at) => {
        const [index = "0", weight = "0"] = pair.split(":");
        values[at * 2] = Number(index);
        values[at * 2 + 1] = Number(weight) / stored.scale;
      });
      this.weights.set(name, values);
    }
  }

  /** Evidence for each label, in the order of `labels`. */
  scores(features: Features): number[] {
    const scores = new Array<number>(this.labels.length).fill(0);
    for (const [name, value] of features) {
      const weights = this.weights.get(name);
      if (weights === undefined) continue;
      for (let at = 0; at < weights.length; at += 2) {
        const index = weights[at] ?? 0;
        scores[index] = (scores[index] ?? 0) + (weights[at + 1] ?? 0) * value;
      }
    }
    return scores;
  }
}

/** Index of the highest score; the first of equal ones. */
export function argMax(scores: readonly number[]): number {
  let best = 0;
  for (let index = 1; index < scores.length; index += 1) {
    if ((scores[index] ?? 0) > (scores[best] ?? 0)) best = index;
  }
  return best;
}
