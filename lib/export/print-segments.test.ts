import { describe, expect, it } from "vitest";
import type { BlockNode } from "@/lib/speech/draft-document";
import { numberDraft } from "@/lib/speech/number-draft";
import { inlineFromText } from "@/lib/speech/slot-text";
import { printSegments, segmentText } from "./print-segments";

function segmentsOf(text: string, type: "paragraph" | "title" = "paragraph") {
  const block: BlockNode = { type, content: inlineFromText(text) };
  const [numbers = { heading: null, ordinals: [] }] = numberDraft([block]);
  return printSegments(block, numbers, { unit: "青川市" });
}
const leads = (text: string) =>
  segmentsOf(text)
    .filter((segment) => segment.lead)
    .map((segment) => segment.text);

describe("printSegments", () => {
  it("fills bound slots and marks open ones", () => {
    expect(segmentsOf("在〔单位〕建〔数字〕个")).toEqual([
      { text: "在", open: false, lead: false },
      { text: "青川市", open: false, lead: false },
      { text: "建", open: false, lead: false },
      { text: "〔数字〕", open: true, lead: false },
      { text: "个", open: false, lead: false },
    ]);
  });

  it("takes a run-in heading from its ordinal to the first full stop, slots included", () => {
    expect(leads("⟦shi⟧抓〔数字〕件事。后文。⟦shi⟧没有句号")).toEqual([
      "一是",
      "抓",
      "〔数字〕",
      "件事。",
      "二是",
      "没有句号",
    ]);
  });

  it("finds no run-in heading without an ordinal or outside a paragraph", () => {
    expect(leads("一段话。")).toEqual([]);
    expect(segmentsOf("⟦shi⟧题", "title").some((segment) => segment.lead)).toBe(false);
  });

  it("drops what XML cannot hold and keeps rare characters", () => {
    const block: BlockNode = {
      type: "paragraph",
      content: [{ type: "text", text: "甲\u0000\u000b乙\n丙\ud800𠮷" }],
    };
    expect(segmentText(printSegments(block, { heading: null, ordinals: [] }, {}))).toBe("甲乙 丙𠮷");
  });
});
