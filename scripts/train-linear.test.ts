import { describe, expect, it } from "vitest";
import { argMax, readWeights } from "@/lib/corpus/linear-model";
import { scoresOf, storeWeights, trainLinear } from "./train-linear";

const examples = Array.from({ length: 40 }, (_, index) => ({
  features: new Map([
    ["bias", 1],
    [index % 2 === 0 ? "even" : "odd", 1],
    [`rare${index}`, 1],
  ]),
  label: index % 2,
}));
const options = { epochs: 10, rate: 0.1, l2: 0.001, minCount: 2 };

describe("trainLinear", () => {
  it("learns what tells the labels apart, and drops features seen once", () => {
    const weights = trainLinear(examples, 2, options);
    expect([...weights.keys()]).toEqual(["bias", "even", "odd"]);
    expect(argMax(scoresOf(new Map([["even", 1]]), weights, 2))).toBe(0);
    expect(argMax(scoresOf(new Map([["odd", 1]]), weights, 2))).toBe(1);
  });

  it("stores weights that can be read back, label and weight in turn", () => {
    const stored = storeWeights(
      new Map([["x", Float64Array.of(0.5, 0.001, -0.25)]]),
      ["a", "b", "c"],
      100,
      2,
    );
    expect(stored.weights).toEqual(["x\t0:50 2:-25"]);
    expect([...(readWeights(stored).get("x") ?? [])]).toEqual([0, 0.5, 2, -0.25]);
  });

  it("gives the same weights every time", () => {
    const store = () => storeWeights(trainLinear(examples, 2, options), ["a", "b"], 100, 2);
    expect(store()).toEqual(store());
  });
});
