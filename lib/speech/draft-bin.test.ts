import { expect, test } from "vitest";
import { binnedTooLongAgo, daysLeftInBin, leavesBinAt } from "./draft-bin";

const BINNED = new Date("2026-03-01T08:00:00Z");

test("a draft has thirty days in the bin, the last of which counts", () => {
  expect(daysLeftInBin(BINNED, BINNED)).toBe(30);
  expect(daysLeftInBin(BINNED, new Date("2026-03-02T07:59:00Z"))).toBe(30);
  expect(daysLeftInBin(BINNED, new Date("2026-03-02T08:01:00Z"))).toBe(29);
  expect(daysLeftInBin(BINNED, new Date("2026-03-31T07:00:00Z"))).toBe(1);
  expect(daysLeftInBin(BINNED, new Date("2026-04-02T08:00:00Z"))).toBe(0);
});

test("it leaves when nothing is left of them, and not before", () => {
  const leaves = leavesBinAt(BINNED);
  expect(leaves).toEqual(new Date("2026-03-31T08:00:00Z"));
  expect(BINNED < binnedTooLongAgo(leaves)).toBe(false);
  expect(BINNED < binnedTooLongAgo(new Date(leaves.getTime() + 1))).toBe(true);
});
