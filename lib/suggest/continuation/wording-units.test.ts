import { describe, expect, it } from "vitest";
import { BLANK_UNIT, toWordingUnits } from "./wording-units";

const blank = String.fromCharCode(BLANK_UNIT);
const wordingOf = (text: string) => String.fromCharCode(...toWordingUnits(text).units);

describe("toWordingUnits", () => {
  it.each([
    ["全年化解矛盾纠纷〔数字〕件", `全年化解矛盾纠纷${blank}件`],
    ["全年化解矛盾纠纷1,286件", `全年化解矛盾纠纷${blank}件`],
    ["收入增长12.5%，", `收入增长${blank}，`],
    ["收入增长〔百分比〕，", `收入增长${blank}，`],
    ["投入3.2亿元建设", `投入${blank}建设`],
    ["XX县建成XX个阵地", `${blank}县建成${blank}个阵地`],
    ["2026年3月5日，我们", `${blank}，我们`],
    ["抓实3个×××项目", `抓实${blank}个${blank}项目`],
  ])("writes %s with one unit a blank", (text, wording) => {
    expect(wordingOf(text)).toBe(wording);
  });

  it("leaves Latin words and Chinese numbers as they are", () => {
    expect(wordingOf("把App和三会一课用好")).toBe("把App和三会一课用好");
  });

  it("keeps the labels of slots at their places", () => {
    expect(toWordingUnits("在〔单位〕走访2户，〔人名〕同志").slots).toEqual([
      { offset: 1, label: "单位" },
      { offset: 4, label: "数字" },
      { offset: 7, label: "人名" },
    ]);
  });
});
