import trained from "@/corpus/models/continuation.json";

/**
 * A small network (one hidden layer) that tells from the features of a step how likely its unit is what the writer
 * types. All lists by index: `hidden[n]` holds the weights of the n-th hidden node over the features, then its bias;
 * `output` the weights of the hidden nodes, then the bias.
 */
export type AcceptanceModel = {
  readonly mean: readonly number[];
  readonly deviation: readonly number[];
  readonly hidden: readonly (readonly number[])[];
  readonly output: readonly number[];
};

/** Trained by scripts/train-continuation.ts on replays of built-in texts against all the others. */
export const TRAINED_ACCEPTANCE: AcceptanceModel = trained;

/** Works on the flattened weights; make it once and call it for every step. */
export function acceptanceOf(model: AcceptanceModel): (features: Float64Array) => number {
  const width = model.mean.length;
  const mean = Float64Array.from(model.mean);
  const deviation = Float64Array.from(model.deviation);
  const hidden = Float64Array.from(model.hidden.flat());
  const output = Float64Array.from(model.output);
  const scaled = new Float64Array(width);
  return (features) => {
    for (let at = 0; at < width; at += 1) {
      scaled[at] = ((features[at] ?? 0) - (mean[at] ?? 0)) / (deviation[at] ?? 1);
    }
    let sum = output[model.hidden.length] ?? 0;
    for (let node = 0; node < model.hidden.length; node += 1) {
      const start = node * (width + 1);
      let input = hidden[start + width] ?? 0;
      for (let at = 0; at < width; at += 1) input += (hidden[start + at] ?? 0) * (scaled[at] ?? 0);
      sum += (output[node] ?? 0) * Math.tanh(input);
    }
    return 1 / (1 + Math.exp(-sum));
  };
}
