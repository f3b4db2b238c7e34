import { describe, expect, it } from "vitest";
import { segmentsToMerge } from "./segments-to-merge";

describe("segmentsToMerge", () => {
  it("leaves a few segments alone", () => {
    expect(segmentsToMerge([])).toEqual([]);
    expect(segmentsToMerge([9_000_000, 4_000, 5_000, 3_000])).toEqual([]);
  });

  it("puts small segments together before it touches a large one", () => {
    expect(segmentsToMerge([9_000_000, 4_000, 70_000, 3_000, 20_000])).toEqual([1, 2, 3, 4]);
  });

  it("keeps an index that grows text by text at few segments", () => {
    let sizes: number[] = [];
    let sorted = 0;
    for (let text = 0; text < 2000; text += 1) {
      sizes.push(4_000);
      for (let due = segmentsToMerge(sizes); due.length > 0; due = segmentsToMerge(sizes)) {
        const merged = due.reduce((sum, index) => sum + (sizes[index] ?? 0), 0);
        sizes = [...sizes.filter((_, index) => !due.includes(index)), merged];
        sorted += merged;
      }
      expect(sizes.length).toBeLessThanOrEqual(14);
    }
    expect(sorted / (2000 * 4_000)).toBeLessThan(12);
  });
});
