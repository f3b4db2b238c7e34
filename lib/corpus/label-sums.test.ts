import { describe, expect, it } from "vitest";
import { paddedLabels, sumRows, sumWeighted } from "./label-sums";

const LABELS = 6;
const STRIDE = paddedLabels(LABELS);
const ROWS = [0, 1, 2].map((row) =>
  Array.from({ length: STRIDE }, (_, label) => (label < LABELS ? row + label / 4 : 0)),
);

describe("paddedLabels", () => {
  it.each([
    [1, 4],
    [4, 4],
    [20, 20],
    [21, 24],
  ])("pads %i labels to %i", (labels, padded) => {
    expect(paddedLabels(labels)).toBe(padded);
  });
});

describe("sumRows", () => {
  it("sums the rows asked for and none behind the count", () => {
    const sums = new Float64Array(STRIDE).fill(9);
    sumRows(Float32Array.from(ROWS.flat()), STRIDE, Int32Array.of(2, 1, 0), 2, sums);
    expect([...sums]).toEqual([3, 3.5, 4, 4.5, 5, 5.5, 0, 0]);
  });
});

describe("sumWeighted", () => {
  it("counts each row by its value", () => {
    const sums = new Float64Array(STRIDE);
    sumWeighted(Float64Array.from(ROWS.flat()), STRIDE, Float64Array.of(4, 0, 2), sums);
    expect([...sums]).toEqual([4, 5.5, 7, 8.5, 10, 11.5, 0, 0]);
  });
});
