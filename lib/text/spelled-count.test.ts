import { expect, it } from "vitest";
import { readSpelledCount } from "./spelled-count";

it("reads counts as they are spelled, and nothing else", () => {
  const read = ["两", "十", "十二", "二百一十六", "一千零五", "三万二千", "一百二十"].map(readSpelledCount);
  expect(read).toEqual([2, 10, 12, 216, 1005, 32_000, 120]);
  expect(["三五", "百", "一九九八", "万", "十百"].map(readSpelledCount)).toEqual([
    null,
    null,
    null,
    null,
    null,
  ]);
});
