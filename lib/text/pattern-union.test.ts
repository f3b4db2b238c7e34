import { describe, expect, it } from "vitest";
import { patternUnion } from "./pattern-union";

describe("patternUnion", () => {
  const test = patternUnion(
    ["^来源[:：]", "^(?:上|下)一篇$", "版权(?:所有|归属)", "^首页|登录$", "^[|]"],
    "u",
  );

  it.each(["来源：某报", "上一篇", "本站版权所有", "首页 > 讲话", "请先登录", "|分享"])(
    "matches %s",
    (text) => {
      expect(test(text)).toBe(true);
    },
  );

  it.each(["信息来源：某报", "请看上一篇", "版权", "回首页", "登录失败", "分享|"])(
    "does not match %s",
    (text) => {
      expect(test(text)).toBe(false);
    },
  );

  it("matches nothing without patterns", () => {
    expect(patternUnion([], "u")("任何文字")).toBe(false);
  });
});
