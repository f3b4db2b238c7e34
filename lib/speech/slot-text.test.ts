import { describe, expect, it } from "vitest";
import { inlineNodeSchema, type Provenance, provenanceOf } from "./draft-document";
import { inlineFromText, ordinalToken, SLOT_PATTERN } from "./slot-text";

const SOURCE: Provenance = {
  documentId: "doc-1",
  title: "某讲话",
  phraseId: null,
  paragraphIndex: 3,
  names: [],
};

describe("inlineFromText", () => {
  it("binds the labels of the fact sheet and leaves others free", () => {
    expect(inlineFromText("在〔单位〕建成〔数字〕个")).toEqual([
      { type: "text", text: "在" },
      { type: "slot", attrs: { label: "单位", binding: "unit" } },
      { type: "text", text: "建成" },
      { type: "slot", attrs: { label: "数字", binding: null } },
      { type: "text", text: "个" },
    ]);
  });

  it("reads back what ordinalToken wrote", () => {
    expect(inlineFromText(`${ordinalToken("shi", true)}抓责任。${ordinalToken("shi", false)}`)).toEqual([
      { type: "ordinal", attrs: { family: "shi", restart: true } },
      { type: "text", text: "抓责任。" },
      { type: "ordinal", attrs: { family: "shi", restart: false } },
    ]);
  });

  it("makes no node of nothing", () => {
    expect(inlineFromText("")).toEqual([]);
    expect(inlineFromText("〔地点〕〔日期〕")).toHaveLength(2);
  });

  it.each(["2026〔〕号", "〔没有右括号", "⟦other⟧", `〔${"长".repeat(41)}〕`, "〔两\n行〕", "［单位］"])(
    "takes %j as plain text",
    (text) => {
      expect(inlineFromText(text)).toEqual([{ type: "text", text }]);
    },
  );

  it("takes the inner of two brackets", () => {
    expect(inlineFromText("〔甲〔乙〕").map((node) => node.type)).toEqual(["text", "slot"]);
  });

  it("marks every node with its provenance", () => {
    const nodes = inlineFromText("⟦yao⟧抓好〔数字〕件事", SOURCE);
    expect(nodes.every((node) => provenanceOf(node)?.documentId === "doc-1")).toBe(true);
    expect(inlineFromText("甲").some((node) => "marks" in node)).toBe(false);
  });

  it.each(["〔𠮷𠮷〕", "〔 〕", `〔${"𠮷".repeat(40)}〕`, "⟦di!⟧〔年度〕年"])(
    "makes only nodes that a draft may hold of %j",
    (text) => {
      for (const node of inlineFromText(text, SOURCE))
        expect(inlineNodeSchema.safeParse(node).success).toBe(true);
    },
  );
});

describe("SLOT_PATTERN", () => {
  it("finds the labels in order", () => {
    const labels = [..."〔单位〕召开〔会议名称〕".matchAll(SLOT_PATTERN)].map((match) => match[1]);
    expect(labels).toEqual(["单位", "会议名称"]);
  });
});
