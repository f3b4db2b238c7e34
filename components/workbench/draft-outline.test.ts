import { expect, test } from "vitest";
import type { BlockNode, DraftDocument } from "@/lib/speech/draft-document";
import { draftFigures } from "./draft-figures";
import { draftOutline } from "./draft-outline";

const heading = (level: 1 | 2 | 3, text: string): BlockNode => ({
  type: "heading",
  attrs: { level, move: null },
  content: [{ type: "text", text }],
});

const document: DraftDocument = {
  type: "doc",
  attrs: { schemaVersion: 1 },
  content: [
    { type: "title", content: [{ type: "text", text: "讲话" }] },
    { type: "salutation", content: [{ type: "text", text: "同志们：" }] },
    heading(1, "看成绩"),
    { type: "paragraph", content: [{ type: "text", text: "十个字的一段话，在这里" }] },
    heading(2, "看支部"),
    {
      type: "paragraph",
      content: [{ type: "text", text: "五个字，好" }, slot("数字"), slot("单位", "unit")],
    },
    heading(1, "抓落实"),
  ],
};

function slot(label: string, binding: "unit" | null = null) {
  return { type: "slot" as const, attrs: { label, binding } };
}

test("a section's length includes its subsections and not the next section", () => {
  const outline = draftOutline(document, {});
  expect(outline.map(({ number, text }) => number + text)).toEqual([
    "一、看成绩",
    "（一）看支部",
    "二、抓落实",
  ]);
  expect(outline.map(({ chars }) => chars)).toEqual([10 + 3 + 8, 8, 0]);
});

test("spoken length leaves out the title and open slots and counts filled facts", () => {
  const open = draftFigures(document, {});
  expect(open.openSlots).toBe(2);
  const filled = draftFigures(document, { unit: "滨江县" });
  expect(filled.openSlots).toBe(1);
  expect(filled.chars).toBe(open.chars + 3);
});
