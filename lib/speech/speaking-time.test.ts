import { describe, expect, it } from "vitest";
import { DEFAULT_CHARS_PER_MINUTE, speakingMinutes } from "./speaking-time";

describe("speakingMinutes", () => {
  it("divides by 180 characters a minute unless told otherwise", () => {
    expect(DEFAULT_CHARS_PER_MINUTE).toBe(180);
    expect(speakingMinutes(3600)).toBe(20);
    expect(speakingMinutes(3600, 150)).toBe(24);
  });

  it("keeps the fraction, and needs no time for nothing", () => {
    expect(speakingMinutes(90)).toBe(0.5);
    expect(speakingMinutes(0)).toBe(0);
  });

  it.each([0, -1])("throws on a rate of %d", (rate) => {
    expect(() => speakingMinutes(100, rate)).toThrow(RangeError);
  });
});
