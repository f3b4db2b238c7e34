import { describe, expect, it } from "vitest";
import { signatureRightIndentChars } from "./signature-indent";

describe("signatureRightIndentChars", () => {
  it("starts the date two characters right of a longer name", () => {
    expect(signatureRightIndentChars(["中共青川市委员会办公室", "2026年1月5日"])).toEqual([2, 3.75]);
  });

  it("moves a shorter name to the left of a longer date", () => {
    expect(signatureRightIndentChars(["张三", "2026年1月5日"])).toEqual([9.25, 2]);
  });

  it("keeps two characters for any other number of lines", () => {
    expect(signatureRightIndentChars([])).toEqual([]);
    expect(signatureRightIndentChars(["张三"])).toEqual([2]);
    expect(signatureRightIndentChars(["甲", "乙", "2026年1月5日"])).toEqual([2, 2, 2]);
  });
});
