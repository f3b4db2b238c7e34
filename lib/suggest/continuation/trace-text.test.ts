import { describe, expect, it } from "vitest";
import { buildSegment } from "./index-segment";
import { STEP_FEATURE_COUNT } from "./step-features";
import { traceText } from "./trace-text";
import { trainingRows } from "./training-rows";

const segments = [buildSegment([{ id: "甲", wording: "要压实工作责任，抓好落实。" }])];
const trace = (typed: string, sure: number) => traceText(segments, "乙", typed, () => sure);

describe("traceText", () => {
  it("says how far the text goes on as foreseen", () => {
    const [, second] = trace("要压实工作纪律", 0).cursors;
    expect(String.fromCharCode(...(second?.units ?? []))).toBe("实工作责");
    expect(second?.right).toBe(3);
    expect(second?.features).toHaveLength(4 * STEP_FEATURE_COUNT);
  });

  it("looks on behind a wrong unit as long as it might be shown", () => {
    const [, second] = trace("要压实工作纪律", 1).cursors;
    expect(String.fromCharCode(...(second?.units ?? []))).toBe("实工作责任，");
    expect(second?.right).toBe(3);
  });
});

describe("trainingRows", () => {
  it("takes every step up to the first wrong one", () => {
    const shown = trainingRows([trace("要压实工作纪律", 1)]);
    expect(shown).toEqual(trainingRows([trace("要压实工作纪律", 0)]));
    expect(shown.features).toHaveLength(shown.labels.length * STEP_FEATURE_COUNT);
    // Behind 要: 压实工作 right, 责 wrong.
    expect([...shown.labels.subarray(0, 5)]).toEqual([1, 1, 1, 1, 0]);
  });
});
