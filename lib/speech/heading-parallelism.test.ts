import { describe, expect, it } from "vitest";
import { headingDeviation } from "./heading-parallelism";

describe("headingDeviation", () => {
  it.each([
    [
      ["提高认识，增强自觉", "聚焦重点，狠抓落实", "加强领导"],
      { type: "parts", place: 3, parts: 1, usual: 2 },
    ],
    [["抓学习", "抓班子，抓队伍", "抓作风", "抓保障"], { type: "parts", place: 2, parts: 2, usual: 1 }],
    [["强化理论武装", "压实主体责任", "持之以恒推动作风建设"], { type: "length", place: 3, moreChars: 4 }],
    [["在学懂弄通上持续用力", "建强队伍", "夯实基层"], { type: "length", place: 1, moreChars: 6 }],
    [
      ["扛牢政治责任担当", "夯实基层基础", "抓组织", "锤炼过硬作风"].slice(1),
      { type: "length", place: 2, moreChars: -3 },
    ],
    [
      ["学在深处，思想更加坚定", "谋在新处，思路更加清晰", "重在落实干部，作风过硬"],
      { type: "rhythm", place: 3, parts: [6, 4], usual: [4, 6] },
    ],
    [["抓学习", "抓班子", "强作风", "抓保障"], { type: "head", place: 3, word: "抓" }],
  ])("names the one that breaks the row %j", (texts, deviation) => {
    expect(headingDeviation(texts)).toEqual(deviation);
  });

  it.each([
    ["two headings", ["加强领导", "聚焦重点，狠抓落实"]],
    ["an even row", ["抓学习，强思想", "抓班子，强组织", "抓作风，强纪律"]],
    ["a difference of one character", ["强化理论武装", "压实主体责任", "抓好作风建设年"]],
    ["a difference of two", ["强化理论武装", "压实主体责任", "抓好队伍作风建设"]],
    [
      "three characters more in long headings",
      ["持续深化党的创新理论武装工作", "不断压实管党治党主体责任链条", "着力建设忠诚干净担当高素质干部队伍"],
    ],
    ["a row without a pattern", ["成绩", "存在的主要问题及原因", "下一步打算"]],
    ["two against two", ["抓学习", "强作风", "抓班子", "强保障"]],
    [
      "two that differ each in its own way",
      ["加强领导", "提高认识，增强自觉", "聚焦重点，狠抓落实，务求实效"],
    ],
    ["an open slot", ["强化理论武装", "压实主体责任", "推动〔工作〕取得更大成效"]],
    ["an unwritten heading", ["强化理论武装", "压实主体责任", ""]],
    ["another head in a row of three", ["抓学习", "抓班子", "强作风"]],
    [
      "parts that shift by one character",
      ["学在深处，思想更加坚定", "谋在新处，思路更加清晰", "重在见实效，作风更过硬"],
    ],
  ])("says nothing of %s", (_what, texts) => {
    expect(headingDeviation(texts)).toBeNull();
  });
});
