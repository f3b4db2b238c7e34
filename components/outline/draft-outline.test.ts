import { expect, test } from "vitest";
import { draftFigures } from "@/components/workbench/draft-figures";
import { draft, heading } from "@/lib/speech/testing/draft-blocks";
import { draftOutline } from "./draft-outline";

const document = draft(
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
);

function slot(label: string, binding: "unit" | null = null) {
  return { type: "slot" as const, attrs: { label, binding } };
}

test("a section's length is what is read aloud of it, subsections included, the next section and open slots not", () => {
  const outline = draftOutline(document, {});
  expect(outline.map(({ number, text }) => number + text)).toEqual([
    "一、看成绩",
    "（一）看支部",
    "二、抓落实",
  ]);
  expect(outline.map(({ chars }) => chars)).toEqual([4 + 10 + 8, 4 + 4, 4]);
});

test("spoken length leaves out the title and open slots and counts filled facts", () => {
  const open = draftFigures(document, {});
  expect(open.openSlots).toBe(2);
  const filled = draftFigures(document, { unit: "滨江县" });
  expect(filled.openSlots).toBe(1);
  expect(filled.chars).toBe(open.chars + 3);
});

test("a heading that breaks the row of its siblings is marked, and no other", () => {
  const outline = draftOutline(
    {
      ...document,
      content: [
        { type: "title" },
        heading(1, "强化理论武装"),
        heading(2, "抓学习"),
        heading(1, "压实主体责任"),
        heading(1, "持之以恒推动作风建设"),
      ],
    },
    {},
  );
  expect(outline.map(({ deviation }) => deviation)).toEqual([
    null,
    null,
    null,
    { type: "length", place: 3, moreChars: 4 },
  ]);
});
