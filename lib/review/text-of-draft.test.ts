import { describe, expect, it } from "vitest";
import { DRAFT_SCHEMA_VERSION, type DraftDocument } from "@/lib/speech/draft-document";
import { textOfDraft } from "./text-of-draft";

const provenance = { documentId: "d", title: "旧稿", phraseId: null, paragraphIndex: 2, names: ["白石镇"] };
const draft: DraftDocument = {
  type: "doc",
  attrs: { schemaVersion: DRAFT_SCHEMA_VERSION },
  content: [
    { type: "title", content: [{ type: "text", text: "讲话" }] },
    { type: "heading", attrs: { level: 1, move: "problems" }, content: [{ type: "text", text: "找差距" }] },
    {
      type: "paragraph",
      content: [
        { type: "ordinal", attrs: { family: "shi", restart: false } },
        { type: "text", text: "责任不实。", marks: [{ type: "provenance", attrs: provenance }] },
        { type: "slot", attrs: { label: "具体表现", binding: null } },
        { type: "slot", attrs: { label: "年度", binding: "year" } },
        { type: "text", text: "年" },
      ],
    },
  ],
};

describe("textOfDraft", () => {
  const { blocks } = textOfDraft(draft, { year: 2025 });

  it("reads as printed, and tells which stretches count themselves, are blank, bound or borrowed", () => {
    const [, heading, paragraph] = blocks;
    expect(heading).toMatchObject({
      role: "heading",
      text: "一、找差距",
      heading: { level: 1, numberEnd: 2, end: 5 },
      move: "problems",
      counted: [{ start: 0, end: 2 }],
    });
    expect(paragraph?.text).toBe("一是责任不实。〔具体表现〕2025年");
    expect(paragraph?.counted).toEqual([{ start: 0, end: 2 }]);
    expect(paragraph?.slots).toEqual([{ start: 7, end: 13, label: "具体表现", binding: null }]);
    expect(paragraph?.bound).toEqual([{ start: 13, end: 17 }]);
    expect(paragraph?.borrowed).toEqual([{ start: 2, end: 7, provenance }]);
  });
});
