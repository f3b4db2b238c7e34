import { describe, expect, it } from "vitest";
import { isBalanced, isCleanCut } from "./clean-cut";

describe("isCleanCut", () => {
  it.each([
    "要把支部建在产业链上，让党旗在一线飘扬。",
    "持续整治“台账党建”“盒子党建”，把时间还给基层。",
    "〔数字〕个软弱涣散村党组织全部完成整顿。",
  ])("accepts wording that stands alone: %s", (text) => {
    expect(isCleanCut(text, 8, 120)).toBe(true);
  });

  it.each([
    "的责任扛得还不够牢。",
    "，推动各项任务落地。",
    "把“三会一课落到实处，抓在经常。",
    "整顿软弱涣散党组织XX个，成效明显。",
    "主要表现在以下方面：",
    "完善机制，压实责任，",
    "太短了。",
    "详情见www.example.com网站。",
  ])("refuses a fragment, a leftover blank or an unpaired mark: %s", (text) => {
    expect(isCleanCut(text, 8, 120)).toBe(false);
  });

  it("wants brackets to close in the order they opened", () => {
    expect(isBalanced("（“好”）")).toBe(true);
    expect(isBalanced("（“好）”")).toBe(false);
  });
});
