import { describe, expect, it } from "vitest";
import { chineseNumeral } from "@/lib/speech/ordinal";
import { parseChineseNumber } from "./chinese-number";

describe("parseChineseNumber", () => {
  it("is the inverse of chineseNumeral from 1 to 99", () => {
    for (let n = 1; n <= 99; n += 1) expect(parseChineseNumber(chineseNumeral(n))).toBe(n);
  });

  it.each([
    ["㈠", 1],
    ["①", 1],
    ["⑳", 20],
    ["⒈", 1],
    ["⑴", 1],
    ["廿三", 23],
    ["12", 12],
  ])("reads %s as %i", (text, value) => {
    expect(parseChineseNumber(text)).toBe(value);
  });

  it.each(["", "甲", "一一", "百", "0", "十十"])("reads no number in %j", (text) => {
    expect(parseChineseNumber(text)).toBeNull();
  });
});
