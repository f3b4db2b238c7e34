import { describe, expect, it } from "vitest";
import type { ImportedText } from "@/lib/corpus/import-outcome";
import { itemMessage } from "./zh-import";

const text: ImportedText = {
  id: "1",
  title: "在全镇党建工作会上的讲话",
  charCount: 3200,
  headings: 12,
  removed: 0,
  incomplete: false,
  relation: null,
};

const message = (texts: readonly ImportedText[]) => itemMessage({ state: "done", outcome: { texts } });

describe("itemMessage", () => {
  it("names the text, what was cleaned and what is missing", () => {
    expect(message([text])).toBe("《在全镇党建工作会上的讲话》，3200 字，12 个标题");
    expect(message([{ ...text, removed: 3, incomplete: true }])).toBe(
      "《在全镇党建工作会上的讲话》，3200 字，12 个标题，清理杂质 3 处，原文有删节",
    );
  });

  it("says of a duplicate what it is the same as, and of a near one how near", () => {
    const relation = { id: "2", title: "去年的讲话", similarity: 0.834 };
    expect(message([{ ...text, relation: { ...relation, kind: "same-text" } }])).toBe(
      "与《去年的讲话》相同，没有重复导入",
    );
    expect(message([{ ...text, relation: { ...relation, kind: "same-file" } }])).toContain(
      "已在语料库中（《去年的讲话》）",
    );
    expect(message([{ ...text, relation: { ...relation, kind: "near" } }])).toContain(
      "与《去年的讲话》相近（83%）",
    );
  });

  it("lists the texts of a file that holds several", () => {
    expect(message([text, { ...text, title: "第二篇" }])).toMatch(
      /^文件里有 2 篇：《在全镇党建工作会上的讲话》.*；《第二篇》/,
    );
  });

  it("gives the reason of a failure, and nothing while a file waits", () => {
    expect(itemMessage({ state: "failed", outcome: { error: { code: "empty-file" } } })).toContain("空的");
    expect(itemMessage({ state: "waiting", outcome: null })).toBe("");
    expect(itemMessage({ state: "cancelled", outcome: null })).toContain("取消");
  });
});
