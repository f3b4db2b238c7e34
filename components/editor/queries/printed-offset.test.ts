import { describe, expect, it } from "vitest";
import { contentOffset } from "./printed-offset";

const none = { heading: null, counted: [], slots: [], bound: [] };

describe("contentOffset", () => {
  it("leaves out a heading's number, which the editor counts", () => {
    const heading = {
      ...none,
      heading: { level: 1 as const, numberEnd: 2, end: 6 },
      counted: [{ start: 0, end: 2 }],
    };
    expect([0, 2, 5].map((offset) => contentOffset(heading, offset, "start"))).toEqual([0, 0, 3]);
  });

  it("takes ordinals, slots and facts for one position each", () => {
    // 一是|抓好〔数字〕件，2026年
    const block = {
      ...none,
      counted: [{ start: 0, end: 2 }],
      slots: [{ start: 4, end: 8, label: "数字", binding: null }],
      bound: [{ start: 10, end: 14 }],
    };
    expect(contentOffset(block, 2, "start")).toBe(1);
    expect(contentOffset(block, 4, "start")).toBe(3);
    expect(contentOffset(block, 8, "end")).toBe(4);
    expect(contentOffset(block, 6, "start")).toBe(3);
    expect(contentOffset(block, 6, "end")).toBe(4);
    expect(contentOffset(block, 15, "end")).toBe(8);
  });
});
