import { describe, expect, it } from "vitest";
import { chineseNumeral, headingNumber, ORDINAL_FAMILIES, type OrdinalFamily, ordinalText } from "./ordinal";

describe("chineseNumeral", () => {
  it.each([
    [1, "一"],
    [10, "十"],
    [11, "十一"],
    [20, "二十"],
    [21, "二十一"],
    [99, "九十九"],
    [100, "一百"],
    [101, "一百零一"],
    [110, "一百一十"],
    [115, "一百一十五"],
    [1001, "一千零一"],
    [2020, "二千零二十"],
    [9999, "九千九百九十九"],
  ])("writes %d", (n, numeral) => {
    expect(chineseNumeral(n)).toBe(numeral);
  });

  it("never writes two numbers alike", () => {
    const numerals = Array.from({ length: 9999 }, (_, index) => chineseNumeral(index + 1));
    expect(new Set(numerals).size).toBe(9999);
  });

  it.each([0, -1, 1.5, 10_000, Number.NaN])("throws on %d", (n) => {
    expect(() => chineseNumeral(n)).toThrow(RangeError);
  });
});

describe("headingNumber", () => {
  it("follows the statutory levels with their punctuation", () => {
    expect([headingNumber(1, 3), headingNumber(2, 12), headingNumber(3, 4)]).toEqual([
      "三、",
      "（十二）",
      "4.",
    ]);
  });
});

describe("ordinalText", () => {
  const first: Record<OrdinalFamily, string> = {
    shi: "一是",
    yao: "一要",
    di: "第一，",
    shouxian: "首先，",
    qi: "其一，",
  };

  it.each(ORDINAL_FAMILIES)("begins %s with its own word and mark", (family) => {
    expect(ordinalText(family, 1)).toBe(first[family]);
  });

  it("runs 首先 to 然后 and then counts", () => {
    const words = [1, 2, 3, 4, 5, 6].map((n) => ordinalText("shouxian", n));
    expect(words).toEqual(["首先，", "其次，", "再次，", "然后，", "第五，", "第六，"]);
  });
});
