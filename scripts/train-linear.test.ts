import { describe, expect, it } from "vitest";
import { argMax, LinearModel } from "@/lib/corpus/linear-model";
import { storeWeights, trainLinear } from "./train-linear";

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
    const model = new LinearModel(storeWeights(weights, ["a", "b"], 100, 2));
    expect(argMax(model.scores(new Map([["even", 1]])))).toBe(0);
    expect(argMax(model.scores(new Map([["odd", 1]])))).toBe(1);
  });

  it("gives the same weights every time", () => {
    const store = () => storeWeights(trainLinear(examples, 2, options), ["a", "b"], 100, 2);
    expect(store()).toEqual(store());
  });
});
