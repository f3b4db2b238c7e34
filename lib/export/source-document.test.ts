import { describe, expect, it } from "vitest";
import { DRAFT_SCHEMA_VERSION, type DraftDocument, draftDocumentSchema } from "@/lib/speech/draft-document";
import { draftToText } from "@/lib/speech/draft-text";
import { inlineFromText } from "@/lib/speech/slot-text";
import { borrowedSources, sourceDocument } from "./source-document";

const from = (documentId: string, title: string) => ({
  documentId,
  title,
  phraseId: null,
  paragraphIndex: 3,
  names: [],
});

const DRAFT: DraftDocument = {
  type: "doc",
  attrs: { schemaVersion: DRAFT_SCHEMA_VERSION },
  content: [
    { type: "title" },
    {
      type: "paragraph",
      content: [
        ...inlineFromText("整顿支部〔数字〕个", from("a", "甲文")),
        ...inlineFromText("。自己的话，"),
        ...inlineFromText("压实责任。", from("b", "乙文")),
        ...inlineFromText("抓早抓小。", from("a", "甲文")),
      ],
    },
  ],
};

describe("borrowedSources", () => {
  it("gathers the words by document, a passage with its blanks as one", () => {
    expect(borrowedSources(DRAFT)).toEqual([
      { documentId: "a", title: "甲文", passages: ["整顿支部〔数字〕个", "抓早抓小。"] },
      { documentId: "b", title: "乙文", passages: ["压实责任。"] },
    ]);
  });
});

describe("sourceDocument", () => {
  it("names title, year and address, and what has left the library", () => {
    const facts = new Map([["a", { title: "甲文（改）", year: 2024 }]]);
    const list = sourceDocument("讲话", borrowedSources(DRAFT), [], facts, (id) => `http://x/library/${id}`);
    expect(draftDocumentSchema.safeParse(list).success).toBe(true);
    expect(draftToText(list, {}).split("\n")).toEqual([
      "来源清单",
      "讲话",
      "一、借用并记有出处的文字",
      "《甲文（改）》，2024年，http://x/library/a",
      "借用：“整顿支部〔数字〕个”",
      "借用：“抓早抓小。”",
      "《乙文》，年份不详，已不在语料库",
      "借用：“压实责任。”",
      "二、未记出处、与库内文稿相同的文字",
      "没有。",
    ]);
  });
});
