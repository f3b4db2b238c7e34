import { describe, expect, it } from "vitest";
import { chooseGate, type GateResult, replayGates } from "./choose-gate";
import { buildSegment } from "./index-segment";
import { suggestContinuation } from "./suggest-continuation";
import { traceText } from "./trace-text";

const known = "要坚持大抓基层的鲜明导向，推动基层党组织全面进步、全面过硬。";
const typed =
  "会上讲了，要坚持大抓基层的鲜明导向，推动基层党组织全面过硬。还讲了天气，讲了路况，讲了饭菜，讲了别的许多事情。";
const segments = [buildSegment(["甲", "乙", "丙"].map((id) => ({ id, wording: known })))];
const sure = () => 0.97;

describe("replayGates", () => {
  it("shows and accepts what a suggestion under the same gate would", () => {
    const traces = [traceText(segments, "丁", typed, sure)];
    const results = replayGates(traces, sure);
    const { gate, shown, precision, saved } = results[4] ?? { gate: undefined };
    expect(gate).toEqual({ caution: 60, demanded: 0.85 });
    const index = { segments, acceptance: sure };
    let counts = { shown: 0, accepted: 0, saved: 0 };
    for (let at = 1; at < typed.length; ) {
      const offer = suggestContinuation(index, { before: typed.slice(0, at), gate, slots: false });
      const isRight = offer !== null && typed.startsWith(offer.text, at);
      const length = isRight ? offer.text.length : 0;
      counts = {
        shown: counts.shown + (offer === null ? 0 : 1),
        accepted: counts.accepted + (isRight ? 1 : 0),
        saved: counts.saved + length,
      };
      at += Math.max(1, length);
    }
    expect(counts.accepted).toBeGreaterThan(0);
    expect(shown).toBe(counts.shown);
    expect(precision).toBeCloseTo(counts.accepted / counts.shown);
    expect(saved).toBeCloseTo(counts.saved / typed.length);
  });

  it("leaves out a text that is a copy", () => {
    const results = replayGates([traceText(segments, "丁", known, sure)], sure);
    expect(results.every(({ shown }) => shown === 0)).toBe(true);
  });
});

describe("chooseGate", () => {
  const result = (precision: number, error: number, saved: number): GateResult => ({
    ...{ gate: { caution: 60, demanded: precision }, shown: 100 },
    ...{ precision, error, saved },
  });

  it("takes the one that saves most among those right often enough", () => {
    const results = [result(0.9, 0.01, 0.03), result(0.78, 0.01, 0.06), result(0.7, 0.01, 0.09)];
    expect(chooseGate(results, 0.75)?.precision).toBe(0.78);
  });

  it("keeps away from the mark by chance's measure, and a little at least", () => {
    expect(chooseGate([result(0.78, 0.04, 0.06), result(0.9, 0.04, 0.03)], 0.75)?.precision).toBe(0.9);
    expect(chooseGate([result(0.765, 0, 0.06)], 0.75)).toBeNull();
  });

  it("finds none where nothing is sure", () => {
    expect(chooseGate([result(0.6, 0.01, 0.1)], 0.75)).toBeNull();
  });
});
