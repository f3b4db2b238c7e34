import { describe, expect, it } from "vitest";
import { normaliseLine, splitLines } from "./normalise";

describe("normaliseLine", () => {
  it.each([
    [
      "half-width marks between Chinese",
      "回顾过去,成绩可喜;正视问题:短板仍在.",
      "回顾过去，成绩可喜；正视问题：短板仍在。",
    ],
    ["brackets around Chinese", "党委(党组)书记", "党委（党组）书记"],
    ["question and exclamation marks after Chinese", "怎么办?抓落实!", "怎么办？抓落实！"],
    ["straight quotes, paired in order", '把"三会一课"和"主题党日"抓实', "把“三会一课”和“主题党日”抓实"],
    ["single straight quotes", "破除'两张皮'现象", "破除‘两张皮’现象"],
    ["corner brackets", "坚持「两个维护」", "坚持“两个维护”"],
    ["full-width digits and letters", "２０２６年ＡＢ类", "2026年AB类"],
    ["ideographic and no-break blanks", "　　一、　加强\u00a0领导，", "一、加强领导，"],
    ["entities", "党建&nbsp;&ldquo;引领&rdquo;，&#20826;", "党建“引领”，党"],
    ["controls, zero-width and private-use characters", "党\u200b建\ue004工\u0007作\ufeff", "党建工作"],
    ["radicals from PDF", "⼀、⾼质量", "一、高质量"],
    ["spread-out titles", "讲 话 提 纲", "讲话提纲"],
    ["three dots", "再接再厉...", "再接再厉……"],
    ["dashes", "--在全市会议上的讲话", "——在全市会议上的讲话"],
  ])("brings %s into one form", (_, before, after) => {
    expect(normaliseLine(before)).toBe(after);
  });

  it.each([
    "增长3.5%，达到1,200个，20:10开会",
    "一. 提高认识",
    "1.抓好学习",
    "由〔单位〕牵头，新建〔数字〕个",
    "见www.example.com/a?b=1",
    "聚力强基 铸魂赋能",
    "〔年度〕年“一站式”服务",
    "𠮷林同志",
  ])("leaves %j as it is", (line) => {
    expect(normaliseLine(line)).toBe(line);
  });

  it("keeps a leading ? that stands for lost blanks", () => {
    expect(normaliseLine("??同志们:")).toBe("??同志们：");
  });

  it("changes nothing when applied again, also to half quotes and wrong marks", () => {
    for (const line of [
      '他说:"抓好落实',
      "”开头的半个引号，没有下文",
      "((中文)",
      "全面过硬。 ……",
      "'",
      '"',
      "。。。",
      "-—-中",
    ]) {
      const once = normaliseLine(line);
      expect(normaliseLine(once)).toBe(once);
    }
  });

  it("splits at every kind of line end", () => {
    expect(splitLines("一\r\n二\r三\n四\u2028五")).toEqual(["一", "二", "三", "四", "五"]);
  });
});
