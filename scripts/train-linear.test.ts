import { describe, expect, it } from "vitest";
import { readWeights } from "@/lib/corpus/linear-model";
import { labelOf, storeWeights, trainLinear } from "./train-linear";

/** Feature 0 is on always, 1 in even and 2 in odd examples, each of the others once. */
const examples = Array.from({ length: 40 }, (_, index) => ({
  features: Int32Array.of(0, 1 + (index % 2), 3 + index),
  values: Float64Array.of(1, 1, 1),
  label: index % 2,
}));
const options = { epochs: 10, rate: 0.1, l2: 0.001 };
const single = (feature: number) => ({ features: Int32Array.of(feature), values: Float64Array.of(1) });

describe("trainLinear", () => {
  it("learns what tells the labels apart", () => {
    const weights = trainLinear(examples, 43, 2, options);
    expect(labelOf(single(1), weights)).toBe(0);
    expect(labelOf(single(2), weights)).toBe(1);
  });

  it("stores weights that can be read back", () => {
    const weights = { labels: 3, values: Float64Array.of(0.5, 0.001, -0.25, 0, 0, 0.001) };
    const stored = storeWeights(weights, ["x", "y"], ["a", "b", "c"], 100, 2);
    expect(stored.weights).toEqual(["x\ta50c-25"]);
    expect([...(readWeights(stored).get("x") ?? [])]).toEqual([0.5, 0, -0.25]);
  });

  it("gives the same weights every time", () => {
    const train = () => [...trainLinear(examples, 43, 2, options).values];
    expect(train()).toEqual(train());
  });
});
