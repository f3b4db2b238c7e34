import { describe, expect, it } from "vitest";
import { createReviewer } from "../../create-reviewer";
import { reviewContext } from "../../review-context";
import { plainBlock } from "../../review-text";
import { findInBlock, findInLines } from "../../testing/words-found";
import { NUMBERING_RULES } from "./index";

const found = (lines: readonly string[]) =>
  findInLines(NUMBERING_RULES, lines).map(({ text, fix }) => (fix === undefined ? text : `${text}→${fix}`));
const body = "各级党组织要把责任扛在肩上，把任务落到实处，让群众看得见变化。";

describe("marks after numbers", () => {
  it.each<[string, string[]]>([
    ["一，强化政治引领", ["一，→一、"]],
    ["二.压实责任", ["二.→二、"]],
    ["（一）、建强组织体系", ["（一）、→（一）"]],
    ["1、落实制度", ["1、→1."]],
    ["（1）、完善台账", ["（1）、→（1）"]],
  ])("sets right a heading's number: %s", (text, expected) => {
    expect(found(["同志们：", body, text, body])).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ["第一、要抓紧抓实。第二、要抓出成效。", ["第一、→第一，", "第二、→第二，"]],
    ["一是、抓学习。二是：抓队伍。", ["一是、→一是", "二是：→二是"]],
  ])("sets right an ordinal in the text: %s", (text, expected) => {
    expect(findInBlock(NUMBERING_RULES, text).map(({ text, fix }) => `${text}→${fix}`)).toEqual(expected);
  });

  it.each([
    "第一、第二季度要抓紧。",
    "第一、二批次都完成了。",
    "1、2号楼都已入住。",
    "一，二，三，走起来。",
    "一是抓学习，二是抓队伍。第一，要快。",
    "说第一：不如做第一。",
  ])("is silent: %s", (text) => {
    expect(findInBlock(NUMBERING_RULES, text)).toEqual([]);
  });
});

describe("a habit", () => {
  it("is told once, and hinted at where it comes again", () => {
    const lines = ["同志们：", "（一）、建强组织", body, "（二）、带好队伍", body];
    expect(findInLines(NUMBERING_RULES, lines).map(({ severity }) => severity)).toEqual(["doubt", "hint"]);
    const mixed = ["同志们：", "（一）建强组织", body, "（二）、带好队伍", body];
    expect(findInLines(NUMBERING_RULES, mixed).map(({ severity }) => severity)).toEqual(["doubt"]);
  });
});

describe("sequences", () => {
  it.each<[string, string[], string[]]>([
    ["a gap", ["一、提高认识", body, "三、压实责任", body], ["三、"]],
    ["a double", ["一、提高认识", body, "二、突出重点", body, "二、压实责任", body], ["二、"]],
    [
      "a gap below",
      ["一、抓重点", "（一）抓学习。要学。", "（三）抓队伍。要带。", "二、压责任", body],
      ["（三）"],
    ],
    [
      "a slip of one number",
      [
        "一是抓学习，入脑入心。",
        "二是抓队伍，选优训强。",
        "四是抓作风，改出实效。",
        "四是抓保障，压实责任。",
      ],
      ["四是→三是"],
    ],
    ["a gap in the text", ["一是抓学习，入脑入心。二是抓队伍，选优训强。四是抓保障，压实责任。"], ["四是"]],
    ["a wild number", ["一、提高认识", body, "五、突出重点", body, "三、压实责任", body], ["五、"]],
    ["a lone restart", ["一、提高认识", body, "二、突出重点", body, "一、压实责任", body], ["一、"]],
    ["headings without the first", ["二、突出重点", body, "三、压实责任", body], ["二、"]],
    ["a gap behind commas", ["一要抓学习，二要抓队伍，四要抓保障，层层落实。"], ["四要"]],
    ["a gap with half-width marks", ["一是抓学习,入脑.二是抓队伍.四是抓保障."], ["四是"]],
    ["a gap in brackets", ["主要是：（1）学习不深；（2）调研不实；（4）督查不严。"], ["（4）"]],
    ["a double in the text", ["一是抓学习。二是抓队伍。二是抓保障。"], ["二是"]],
    ["a gap over paragraphs", ["第一，抓学习。要学深悟透。", "第三，抓队伍。要选优训强。"], ["第三"]],
    ["a list without its first item", ["二是抓队伍，选优训强。三是抓保障，压实责任。"], ["二是"]],
  ])("finds %s", (_, lines, expected) => {
    expect(found(["同志们：", body, ...lines])).toEqual(expected);
  });

  it.each<[string, string[]]>([
    [
      "lists begin anew under each heading",
      [
        "一、抓重点",
        "（一）抓学习。要学。",
        "（二）抓队伍。要带。",
        "二、压责任",
        "（一）书记抓。要带头。",
        "（二）层层抓。要落实。",
      ],
    ],
    ["two lists follow one another", ["一是抓学习。二是抓队伍。", "要做到两点：一是严，二是实。"]],
    ["families nest", ["第一，抓学习。一是学原文。二是学榜样。", "第二，抓队伍。一是选。二是训。"]],
    ["parts hold sections", ["第一部分　回顾", "一、学习", body, "第二部分　打算", "一、重点", body]],
    ["a comma list nests", ["一要抓学，做到两点：一是学原文，二是悟原理；二要抓干；三要抓评。"]],
    ["the speaker goes on", ["接着讲第二个问题。", "二是抓组织，选优训强。三是抓队伍，压实责任。"]],
    ["an idiom", ["一是一、二是二，丁是丁、卯是卯。"]],
  ])("is silent where %s", (_, lines) => {
    expect(found(["同志们：", body, ...lines])).toEqual([]);
  });

  it("does not judge numbers that the editor counts", () => {
    const counted = [{ start: 0, end: 2 }];
    const heading = (text: string) => ({
      ...plainBlock("heading", text, { level: 1, numberEnd: 2, end: text.length }),
      counted,
    });
    const blocks = [
      heading("一、学"),
      plainBlock("paragraph", body),
      heading("一、干"),
      plainBlock("paragraph", body),
    ];
    expect(createReviewer(NUMBERING_RULES, reviewContext()).review({ blocks, incomplete: false })).toEqual(
      [],
    );
  });

  it("judges what is typed by what the editor counted before it", () => {
    const line = (text: string, counted: boolean) => ({
      ...plainBlock("paragraph", text),
      counted: counted ? [{ start: 0, end: 2 }] : [],
    });
    const review = (lines: readonly string[]) =>
      createReviewer(NUMBERING_RULES, reviewContext())
        .review({ blocks: lines.map((text, at) => line(text, at < 2)), incomplete: false })
        .map(({ text, fix }) => [text, fix]);
    const first = ["一是抓学习，入脑入心。", "二是抓队伍，选优训强。"];
    expect(review([...first, "四是抓作风，改出实效。"])).toEqual([["四是", undefined]]);
    expect(review([...first, "四是抓作风，改出实效。", "四是抓保障。"])).toEqual([["四是", "三是"]]);
    expect(review([...first, "三是抓作风，改出实效。"])).toEqual([]);
  });
});

describe("sections", () => {
  it("finds a heading with nothing below it, and a number with nothing behind it", () => {
    expect(found(["同志们：", body, "一、提高认识", "二、突出重点", body, "三、压实责任", body])).toEqual([
      "一、提高认识",
    ]);
    expect(findInBlock(NUMBERING_RULES, "三、").map(({ rule }) => rule)).toEqual(["numbering/number-only"]);
  });

  it("takes a row of bare headings for a list", () => {
    expect(found(["同志们：", body, "一、听取述职", "二、现场点评", "三、民主测评"])).toEqual([]);
  });
});

describe("levels and steps", () => {
  it("finds （1） right below 一、, not as an item of a list that is introduced", () => {
    expect(found(["同志们：", body, "一、抓组织", "（1）建强班子", body, "（2）带好队伍", body])).toEqual([
      "（1）",
    ]);
    expect(found(["同志们：", body, "一、抓组织", "（一）建强班子", body, "（二）带好队伍", body])).toEqual(
      [],
    );
    expect(
      found(["同志们：", body, "一、抓组织", "要抓两项：", "（1）建强班子。", "（2）带好队伍。"]),
    ).toEqual([]);
  });

  it("finds a number in the shape of another level where it was left out", () => {
    const lines = (third: string) => [
      "同志们：",
      "一、学",
      body,
      "二、干",
      body,
      third,
      body,
      "四、评",
      body,
    ];
    expect(found(lines("（三）管"))).toEqual(["（三）"]);
    expect(found(lines("3.管"))).toEqual(["3."]);
    expect(found(lines("三、管"))).toEqual([]);
  });

  it("finds a first item that is counted in another way", () => {
    const firsts = (text: string) =>
      findInBlock(NUMBERING_RULES, text).map((hit) => [hit.text, hit.severity]);
    expect(firsts("第一，要抓学习，二是要抓作风，三是要抓落实。")).toEqual([["第一", "doubt"]]);
    expect(firsts("首先，要抓学习。二是要抓队伍。三是要抓保障。")).toEqual([["首先", "hint"]]);
    expect(firsts("首先，要感情真。一是要腿勤，二是要嘴勤，三是要手勤。")).toEqual([]);
    expect(firsts("第一，选人。一是选，二是育，三是用。第二，建阵地。")).toEqual([]);
  });

  it("hints at steps that go on by numbers", () => {
    const hints = (text: string) => findInBlock(NUMBERING_RULES, text).map((hit) => [hit.text, hit.severity]);
    expect(hints("首先，要学。其次，要干。第三，要评。")).toEqual([["第三", "hint"]]);
    expect(hints("首先，要学。其次，要干。最后，要评。")).toEqual([]);
    expect(hints("首先，第一，要学。第二，要干。第三，要评。")).toEqual([]);
  });
});
