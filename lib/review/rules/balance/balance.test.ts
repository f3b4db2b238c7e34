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

  it("hints at who is only praised where the others are told what is wanting", () => {
    const row = "刚才，青山镇、白石乡、柳河镇党委书记作了述职。";
    const others = ["青山镇抓得紧，但后备干部断档，要早补。", "白石乡进步快，集体经济的短板还在。"];
    const praise = "柳河镇班子团结，思路清晰，成绩突出，值得肯定。";
    expect(words(["同志们：", row, ...others, praise])).toEqual(["柳河镇"]);
    expect(words(["同志们：", row, ...others, `${praise}希望再加一把劲。`])).toEqual([]);
    expect(
      words(["同志们：", row, "青山镇抓得紧，带了好头，成绩突出。", ...others.slice(1), praise]),
    ).toEqual([]);
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

  it("misses problems and tasks in a report, however short, that has come to its end", () => {
    const title = "白石镇党委书记2025年度抓基层党建工作述职报告";
    const done = `一、主要做法\n${"去年，我到村里讲党课12次，走访老党员46户，调整班子3个。".repeat(4)}`.split(
      "\n",
    );
    const problems = ["二、存在问题", "流动党员联系不紧，有9名长期没有消息。"];
    const tasks = ["三、下步打算", "一季度逐人建档，年底前全部编入支部。"];
    const end = "以上报告，请予评议。";
    expect(words([title, ...done, ...problems, end])).toEqual([title]);
    expect(words([title, ...done, ...tasks, end])).toEqual([title]);
    expect(words([title, ...done, ...problems, ...tasks, end])).toEqual([]);
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
