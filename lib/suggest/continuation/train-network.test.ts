import { describe, expect, it } from "vitest";
import { seededRandom } from "@/lib/corpus/testing/seeded-random";
import { acceptanceOf } from "./acceptance-model";
import { trainNetwork } from "./train-network";

const OPTIONS = { hidden: 8, epochs: 40, rate: 0.02, decay: 0 };

describe("trainNetwork", () => {
  const random = seededRandom(3).next;
  const points = Array.from({ length: 2000 }, () => [random(), random()] as const);
  const rows = {
    width: 2,
    features: Float32Array.from(points.flat()),
    labels: Uint8Array.from(points, ([x, y]) => (x > 0.5 === y > 0.5 ? 1 : 0)),
  };

  it("learns what no straight line separates", () => {
    const accept = acceptanceOf(trainNetwork(rows, OPTIONS));
    const right = points.filter(
      ([x, y], at) => accept(Float64Array.of(x, y)) > 0.5 === (rows.labels[at] === 1),
    );
    expect(right.length / points.length).toBeGreaterThan(0.95);
  });

  it("gives the same network for the same rows", () => {
    const few = { ...OPTIONS, epochs: 2 };
    expect(trainNetwork(rows, few)).toEqual(trainNetwork(rows, few));
  });

  it("goes on from a network it is given", () => {
    const begun = trainNetwork(rows, OPTIONS);
    const further = acceptanceOf(trainNetwork(rows, { ...OPTIONS, epochs: 1, rate: 1e-4, start: begun }));
    const accept = acceptanceOf(begun);
    for (const [x, y] of points.slice(0, 50))
      expect(further(Float64Array.of(x, y))).toBeCloseTo(accept(Float64Array.of(x, y)), 1);
  });
});
