import { describe, expect, it } from "vitest";
import { readHeadingNumber } from "./heading-number";

describe("readHeadingNumber", () => {
  it.each([
    ["一、提高认识", "chinese", "一、", "提高认识"],
    ["三、二季度发力准", "chinese", "三、", "二季度发力准"],
    ["十一. 提高认识", "chinese", "十一、", "提高认识"],
    ["（三）建强队伍", "chinese-bracket", "（三）", "建强队伍"],
    ["(三) 建强队伍", "chinese-bracket", "（三）", "建强队伍"],
    ["㈢建强队伍", "chinese-bracket", "（三）", "建强队伍"],
    ["1.抓学习", "digit", "1.", "抓学习"],
    ["2、抓学习", "digit", "2.", "抓学习"],
    ["⒉抓学习", "digit", "2.", "抓学习"],
    ["（2）抓学习", "digit-bracket", "（2）", "抓学习"],
    ["②抓学习", "circle", "②", "抓学习"],
    ["第一部分 总体情况", "part", "第一部分", "总体情况"],
  ])("reads %s", (line, shape, number, rest) => {
    expect(readHeadingNumber(line)).toMatchObject({ shape, number, rest });
  });

  it.each([
    "一、二季度明察暗访",
    "2025年是收官之年",
    "3.5%的增长",
    "一是抓学习",
    "十四五规划",
    "7.15疫情防控",
    "一心一意谋发展",
  ])("reads no number in %s", (line) => {
    expect(readHeadingNumber(line)).toBeNull();
  });
});
