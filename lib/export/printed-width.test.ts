import { describe, expect, it } from "vitest";
import { printedWidthChars } from "./printed-width";

describe("printedWidthChars", () => {
  it.each([
    ["同志们：", 4],
    ["𠮷林", 2],
    ["12", 1],
    ["2026年1月5日", 7.25],
    ["（2026）年", 5],
    ["“GDP”增长", 5.5],
    ["", 0],
  ])("takes %j as %d characters", (text, chars) => {
    expect(printedWidthChars(text)).toBe(chars);
  });
});
