import { describe, expect, test } from "vitest";
import { NO_REVIEW_SETTINGS, readReviewSettings, reviewSettingsChangeSchema } from "./review-settings";

describe("readReviewSettings", () => {
  test("nothing stored is nothing set", () => {
    expect(readReviewSettings(null)).toEqual(NO_REVIEW_SETTINGS);
    expect(NO_REVIEW_SETTINGS.mostCopiedPercent).toBe(30);
  });

  test("a part that is not sound counts as not set, the others stay", () => {
    const register = { places: ["青石镇"], persons: [] };
    const read = readReviewSettings({ register, mostCopiedPercent: "多", formulations: 3 });
    expect(read).toEqual({ ...NO_REVIEW_SETTINGS, register });
  });

  test("keeps a limit of no percent at all", () => {
    expect(readReviewSettings({ mostCopiedPercent: 0 }).mostCopiedPercent).toBe(0);
  });
});

test("a change names at least one part, and a percent is a whole number up to 100", () => {
  expect(reviewSettingsChangeSchema.safeParse({}).success).toBe(false);
  expect(
    [-1, 12.5, 101].map(
      (mostCopiedPercent) => reviewSettingsChangeSchema.safeParse({ mostCopiedPercent }).success,
    ),
  ).toEqual([false, false, false]);
  expect(reviewSettingsChangeSchema.safeParse({ mostCopiedPercent: 25 }).success).toBe(true);
});
