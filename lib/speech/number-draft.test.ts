import { describe, expect, it } from "vitest";
import type { BlockNode } from "./draft-document";
import { numberDraft } from "./number-draft";
import type { OrdinalFamily } from "./ordinal";
import { inlineFromText } from "./slot-text";

const heading = (level: 1 | 2 | 3): BlockNode => ({ type: "heading", attrs: { level, move: null } });
const ordinals = (...families: `${OrdinalFamily}${"" | "!"}`[]): BlockNode => ({
  type: "paragraph",
  attrs: { move: null },
  content: inlineFromText(families.map((family) => `⟦${family}⟧某事。`).join("")),
});
const headings = (...levels: (1 | 2 | 3)[]) =>
  numberDraft(levels.map(heading)).map((numbers) => numbers.heading);
const words = (...blocks: BlockNode[]) => numberDraft(blocks).flatMap((numbers) => numbers.ordinals);

describe("numberDraft: headings", () => {
  it("counts each level and restarts those below", () => {
    expect(headings(1, 2, 2, 3, 3, 2, 3, 1, 2)).toEqual([
      "一、",
      "（一）",
      "（二）",
      "1.",
      "2.",
      "（三）",
      "1.",
      "二、",
      "（一）",
    ]);
  });

  it("counts a level that has none above it", () => {
    expect(headings(2, 3, 1, 3)).toEqual(["（一）", "1.", "一、", "1."]);
  });

  it("gives other blocks no number and one entry each", () => {
    const blocks: BlockNode[] = [
      { type: "title" },
      { type: "salutation" },
      heading(1),
      { type: "signature" },
    ];
    expect(numberDraft(blocks)).toEqual([
      { heading: null, ordinals: [] },
      { heading: null, ordinals: [] },
      { heading: "一、", ordinals: [] },
      { heading: null, ordinals: [] },
    ]);
  });

  it("numbers more than a hundred headings", () => {
    expect(headings(...Array.from({ length: 101 }, () => 1 as const)).at(-1)).toBe("一百零一、");
  });
});

describe("numberDraft: run-in ordinals", () => {
  it("counts on over paragraphs, also without an ordinal between", () => {
    expect(words(ordinals("shi"), ordinals(), ordinals("shi", "shi"))).toEqual(["一是", "二是", "三是"]);
  });

  it("starts anew under every heading", () => {
    expect(words(ordinals("shi", "shi"), heading(2), ordinals("shi"))).toEqual(["一是", "二是", "一是"]);
  });

  it("counts an inner family from one inside each item of the outer", () => {
    expect(words(ordinals("di", "shi", "shi"), ordinals("di", "shi"))).toEqual([
      "第一，",
      "一是",
      "二是",
      "第二，",
      "一是",
    ]);
  });

  it("begins a second list of the same family where told to", () => {
    expect(words(ordinals("shi", "shi"), ordinals("shi!", "shi"))).toEqual(["一是", "二是", "一是", "二是"]);
  });
});
