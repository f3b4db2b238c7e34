import { describe, expect, it } from "vitest";
import type { CleanLine } from "./clean-line";
import { findFront } from "./find-front";
import { cleanLinesOf } from "./testing/clean-lines-of";

const BODY = "今天我们把大家请来，面对面听一听各支部一年来干了什么、还差什么，下一步怎么补上。".repeat(2);

function front(
  texts: readonly string[],
  titleHint: string | null = null,
  stated: string | null = null,
  file = "x.txt",
) {
  const lines: CleanLine[] = cleanLinesOf(texts);
  return findFront({ lines, removed: [], titleHint, incomplete: false }, file, stated);
}

describe("findFront", () => {
  it("reads title, date, speaker and salutation", () => {
    const found = front([
      "在全县党建工作推进会上的讲话",
      "（2026年1月5日）",
      "县委书记 张三丰",
      "同志们：",
      BODY,
    ]);
    expect(found).toMatchObject({
      title: "在全县党建工作推进会上的讲话",
      dateLine: "2026年1月5日",
      speakerLine: "县委书记 张三丰",
      salutation: "同志们：",
    });
    expect(found.body.map(({ text }) => text)).toEqual([BODY]);
  });

  it("joins a title that a page width cut", () => {
    expect(front(["在全市基层党建工作推进会暨述职", "评议大会上的讲话", "同志们：", BODY]).title).toBe(
      "在全市基层党建工作推进会暨述职评议大会上的讲话",
    );
  });

  it("keeps the two halves of a couplet apart and reads the subtitle", () => {
    const found = front(["凝心聚力抓党建", "实干笃行促发展", "——在党建工作会议上的讲话", "同志们：", BODY]);
    expect(found.title).toBe("凝心聚力抓党建 实干笃行促发展");
    expect(found.subtitle).toBe("在党建工作会议上的讲话");
  });

  it("keeps the last of several equal titles and records the others", () => {
    const found = front([
      "在会议上的讲话（全文3000字）",
      "在会议上的讲话",
      "同志们：",
      BODY,
      "在会议上的讲话",
    ]);
    expect(found.title).toBe("在会议上的讲话");
    expect(found.removed.map(({ reason }) => reason)).toEqual(["duplicate-title", "duplicate-title"]);
    expect(found.body).toHaveLength(1);
  });

  it("takes out an abstract above the text that repeats it", () => {
    const abstract = `在会议上的讲话同志们：${BODY.slice(0, 60)}...`;
    const found = front([abstract, "在会议上的讲话", "同志们：", BODY]);
    expect(found.removed).toEqual([{ text: abstract, reason: "abstract" }]);
    expect(found.title).toBe("在会议上的讲话");
  });

  it("splits a salutation from text on the same line", () => {
    const found = front(["在会议上的讲话", `各位领导，同志们：${BODY}`]);
    expect(found.salutation).toBe("各位领导，同志们：");
    expect(found.body[0]?.text).toBe(BODY);
  });

  it("takes the hint of the furniture, else the file name, when the text has no title", () => {
    expect(front(["同志们：", BODY], "在座谈会上的讲话").title).toBe("在座谈会上的讲话");
    expect(front(["同志们：", BODY], null, null, "D:\\稿件\\03-党建讲话.txt").title).toBe("党建讲话");
  });

  it("prefers the stated title and leaves a line before the salutation in the text", () => {
    const found = front(["（会前五分钟，清点人数）", "同志们：", BODY], null, "主持词");
    expect(found.title).toBe("主持词");
    expect(found.body.map(({ text }) => text)).toEqual(["（会前五分钟，清点人数）", BODY]);
  });

  it("reads a text without salutation from its first sentence or heading", () => {
    const found = front(["述职报告", BODY, "一、主要工作", BODY]);
    expect(found).toMatchObject({ title: "述职报告", salutation: null });
    expect(found.body).toHaveLength(3);
  });

  it("finds no salutation in a sentence", () => {
    expect(front(["讲话", "希望各位同志做到以下几点：", BODY]).salutation).toBeNull();
  });
});
