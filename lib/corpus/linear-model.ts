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

/**
 * Weights of a stored model by feature: labels and weights in turn, only those that say something, since most pieces
 * speak for one or two labels.
 */
export function readWeights(
  stored: Pick<StoredModel<string>, "scale" | "weights">,
): Map<string, Float32Array> {
  return new Map(
    stored.weights.map((line) => {
      const [name = "", numbers = ""] = line.split("\t");
      const pairs = numbers.split(" ").flatMap((pair) => {
        const [index = "0", weight = "0"] = pair.split(":");
        return [Number(index), Number(weight) / stored.scale];
      });
      return [name, Float32Array.from(pairs)];
    }),
  );
}

/** Index of the highest score; the first of equal ones. */
export function argMax(scores: readonly number[]): number {
  let best = 0;
  for (let index = 1; index < scores.length; index += 1) {
    if ((scores[index] ?? 0) > (scores[best] ?? 0)) best = index;
  }
  return best;
}
