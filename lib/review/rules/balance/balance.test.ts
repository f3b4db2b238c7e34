import { describe, expect, it } from "vitest";
import { NO_FACTS } from "../../review-context";
import { findInLines } from "../../testing/words-found";
import { LENGTH_RULES } from "../length";
import { BALANCE_RULES } from "./index";

const body = "各级党组织要把责任扛在肩上，把任务落到实处，让群众看得见变化。";
const words = (lines: readonly string[]) => findInLines(BALANCE_RULES, lines).map(({ text }) => text);
const ROW = "刚才，青山镇、白石乡、城关街道、柳河镇党委书记作了述职。";

describe("balance rules", () => {
  it("finds who reported and is not commented on", () => {
    const comments = [
      "青山镇抓得紧，办法多，要再往深里走。",
      "白石乡底子薄，进步快。",
      "城关街道的网格很有特色。",
    ];
    expect(words(["同志们：", ROW, ...comments])).toEqual(["柳河镇"]);
    expect(words(["同志们：", ROW.replace("党委书记", "4位4位党委书记"), ...comments])).toEqual(["柳河镇"]);
    expect(words(["同志们：", ROW, ...comments, "柳河的集体经济要迎头赶上。"])).toEqual([]);
    expect(words(["同志们：", ROW, body, body])).toEqual([]);
  });

  it("misses the problems in a speech at a 述职评议", () => {
    const title = "在全县抓基层党建工作述职评议会议上的讲话";
    const praise = Array.from(
      { length: 40 },
      (_, at) => `第${at}个方面的成绩来之不易，大家辛苦了，值得肯定。`,
    );
    expect(words([title, "同志们：", ...praise, "谢谢大家！"])).toEqual([title]);
    expect(words([title, "同志们：", ...praise, "问题也不少，要抓好整改。"])).toEqual([]);
  });

  it("finds problems that name nothing", () => {
    const vague = "主要存在以下问题：一是思想认识不够到位。二是工作落实不够有力。三是创新意识不够强。";
    expect(words(["同志们：", vague])).toEqual([
      "一是思想认识不够到位。二是工作落实不够有力。三是创新意识不够强。",
    ]);
    expect(
      words([
        "同志们：",
        "主要存在以下问题：一是思想认识不够到位，有的支部半年没开会。二是工作落实不够有力。",
      ]),
    ).toEqual([]);
    expect(words(["同志们：", "要做到两点：一是思想认识要到位。二是工作落实要有力。"])).toEqual([]);
  });

  it("finds a part that is nearly nothing", () => {
    const long = Array.from({ length: 20 }, (_, at) => `这是第${at}段，${body}`);
    const lines = [
      "同志们：",
      "一、提高认识",
      ...long,
      "二、突出重点",
      ...long,
      "三、压实责任",
      "要压实责任。",
    ];
    expect(words(lines)).toEqual(["三、压实责任"]);
  });
});

describe("length rules", () => {
  const minutes = (limit: number, paragraphs: number) =>
    findInLines(LENGTH_RULES, ["同志们：", ...Array.from({ length: paragraphs }, () => body)], {
      facts: { ...NO_FACTS, minutes: limit },
    }).map(({ severity }) => severity);

  it("tells by how much a speech runs over its time", () => {
    expect(minutes(1, 6)).toEqual([]);
    expect(minutes(10, 70)).toEqual(["hint"]);
    expect(minutes(5, 70)).toEqual(["doubt"]);
  });
});
