import { describe, expect, it } from "vitest";
import { firstFrom, stretchAt } from "./sorted-search";

describe("firstFrom", () => {
  it("finds the first number that is no smaller", () => {
    const numbers = Uint32Array.of(2, 4, 4, 9);
    expect([0, 2, 3, 4, 5, 9, 10].map((value) => firstFrom(numbers, value))).toEqual([0, 0, 1, 1, 3, 3, 4]);
    expect(firstFrom([], 1)).toBe(0);
  });
});

describe("stretchAt", () => {
  it("finds the stretch a place lies in, the last one for places behind all", () => {
    const starts = Uint32Array.of(0, 3, 7, 8);
    expect([0, 2, 3, 6, 7, 8, 20].map((place) => stretchAt(starts, place))).toEqual([0, 0, 1, 1, 2, 2, 2]);
    expect(stretchAt(Uint32Array.of(0), 5)).toBe(0);
  });
});
