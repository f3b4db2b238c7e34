import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createOverlapTest } from "./overlap-test";

const stretch = fc
  .tuple(fc.nat(40), fc.integer({ min: 1, max: 8 }))
  .map(([start, length]) => ({ start, end: start + length }));

describe("createOverlapTest", () => {
  it("agrees with comparing every pair", () => {
    fc.assert(
      fc.property(fc.array(stretch), stretch, (stretches, probe) => {
        const expected = stretches.some(({ start, end }) => start < probe.end && probe.start < end);
        expect(createOverlapTest(stretches)(probe)).toBe(expected);
      }),
    );
  });
});
