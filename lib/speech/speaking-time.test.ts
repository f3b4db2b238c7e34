import { describe, expect, it } from "vitest";
import { DEFAULT_CHARS_PER_MINUTE, rateOfTimedSpeech, speakingMinutes } from "./speaking-time";

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

describe("rateOfTimedSpeech", () => {
  it("divides what was read by the time it took, in whole characters", () => {
    expect(rateOfTimedSpeech(3_600, 20)).toEqual({ type: "rate", charsPerMinute: 180 });
    expect(rateOfTimedSpeech(1_000, 4.5)).toEqual({ type: "rate", charsPerMinute: 222 });
  });

  it("takes nothing from a few words, nor a rate nobody reads at", () => {
    expect(rateOfTimedSpeech(299, 2)).toEqual({ type: "too-short" });
    expect(rateOfTimedSpeech(3_000, 3)).toEqual({ type: "out-of-range", charsPerMinute: 1_000 });
    expect(rateOfTimedSpeech(3_000, 60)).toEqual({ type: "out-of-range", charsPerMinute: 50 });
  });

  it.each([0, -1, Number.NaN])("throws on %d minutes", (minutes) => {
    expect(() => rateOfTimedSpeech(3_000, minutes)).toThrow(RangeError);
  });
});
