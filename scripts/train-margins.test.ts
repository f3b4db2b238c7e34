import { describe, expect, it } from "vitest";
import { labelOf, scoresOf } from "./train-linear";
import { trainMargins } from "./train-margins";

/** Feature 0 is on always, one of 1 to 3 tells the label, each of the others is on once. */
const examples = Array.from({ length: 60 }, (_, index) => ({
  features: Int32Array.of(0, 1 + (index % 3), 4 + index),
  values: Float64Array.of(1, 1, 1),
  label: index % 3,
}));
const options = { cost: 1, passes: 40 };
const single = (feature: number) => ({
  features: Int32Array.of(0, feature),
  values: Float64Array.of(1, 1),
});

describe("trainMargins", () => {
  it("learns what tells the labels apart", () => {
    const weights = trainMargins(examples, 64, 3, options);
    expect([1, 2, 3].map((feature) => labelOf(single(feature), weights))).toEqual([0, 1, 2]);
  });

  it("leaves what it has learnt from on its side of the margin, and the rest beyond", () => {
    const weights = trainMargins(examples, 64, 3, { cost: 100, passes: 200 });
    for (const example of examples) {
      const scores = [...scoresOf(example, weights)];
      for (const [label, score] of scores.entries()) {
        expect(label === example.label ? score : -score).toBeGreaterThan(0.95);
      }
    }
  });

  it("gives less weight where a mistake costs less", () => {
    const sizeAt = (cost: number) =>
      trainMargins(examples, 64, 3, { cost, passes: 100 }).values.reduce((sum, value) => sum + value ** 2, 0);
    expect(sizeAt(0.01)).toBeLessThan(sizeAt(1) / 2);
  });

  it("gives the same weights every time", () => {
    const train = () => [...trainMargins(examples, 64, 3, options).values];
    expect(train()).toEqual(train());
  });
});
