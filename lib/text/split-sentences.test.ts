import { describe, expect, it } from "vitest";
import { splitSentences } from "./split-sentences";

const texts = (text: string) => splitSentences(text).map((sentence) => sentence.text);

describe("splitSentences", () => {
  it("cuts at full stops, question and exclamation marks", () => {
    expect(texts("抓什么？抓支部。落实好！再部署")).toEqual(["抓什么？", "抓支部。", "落实好！", "再部署"]);
  });

  it("keeps closing quotation marks and brackets with the sentence they close", () => {
    expect(texts("他说：“要抓实。”（鼓掌。）大家要记住。")).toEqual([
      "他说：“要抓实。”",
      "（鼓掌。）",
      "大家要记住。",
    ]);
  });

  it("does not cut at a quoted question, inside brackets or at an ellipsis that runs on", () => {
    expect(texts("回答好“怎么抓？”这个问题。")).toHaveLength(1);
    expect(texts("学校（含幼儿园。下同）要落实。")).toHaveLength(1);
    expect(texts("产业、治理……都要抓。")).toHaveLength(1);
  });

  it("gives offsets that cut the same text", () => {
    const text = "第一句。 第二句！第三句";
    for (const { text: piece, startOffset, endOffset } of splitSentences(text)) {
      expect(text.slice(startOffset, endOffset)).toBe(piece);
    }
  });

  it("gives nothing for blanks and survives half brackets", () => {
    expect(splitSentences("  ")).toEqual([]);
    expect(
      texts("（没有另一半的括号，抓紧抓实。".concat("落".repeat(130), "。结束。")).length,
    ).toBeGreaterThan(1);
  });
});
