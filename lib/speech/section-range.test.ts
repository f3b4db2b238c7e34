import { describe, expect, it } from "vitest";
import type { BlockNode } from "./draft-document";
import { refuseLevel, sectionAt, sectionsEnd, siblingSection } from "./section-range";

const heading = (level: 1 | 2 | 3): BlockNode => ({ type: "heading", attrs: { level, move: null } });
const paragraph = (move: "closing" | null = null): BlockNode => ({ type: "paragraph", attrs: { move } });
/** 0 title · 1 一 · 2 （一） · 3 1. · 4 文 · 5 二 · 6 文 · 7 结尾 · 8 落款 */
const blocks: BlockNode[] = [
  { type: "title" },
  heading(1),
  heading(2),
  heading(3),
  paragraph(),
  heading(1),
  paragraph(),
  paragraph("closing"),
  { type: "signature" },
];
const section = (index: number) => sectionAt(blocks, index) ?? { start: -1, end: -1, level: 1 as const };

describe("sectionAt", () => {
  it("goes to the next heading of its level or to what closes the speech", () => {
    expect(section(1)).toEqual({ start: 1, end: 5, level: 1 });
    expect(section(4)).toEqual({ start: 3, end: 5, level: 3 });
    expect(section(6)).toEqual({ start: 5, end: 7, level: 1 });
    expect([sectionAt(blocks, 0), sectionAt(blocks, 7), sectionsEnd(blocks)]).toEqual([null, null, 7]);
  });
  it("has siblings only under the same parent", () => {
    expect(siblingSection(blocks, section(1), "down")).toEqual(section(5));
    expect(siblingSection(blocks, section(5), "up")).toEqual(section(1));
    expect(siblingSection(blocks, section(2), "down")).toBeNull();
  });
});

describe("refuseLevel", () => {
  it.each([
    [1, 0, "level-top"],
    [1, 2, "level-bottom"],
    [2, 3, "level-bottom"],
    [3, 4, "level-bottom"],
    [5, 2, null],
    [5, 3, null],
    [2, 1, null],
    [3, 1, null],
  ])("of block %i to level %i gives %s", (index, level, refusal) => {
    expect(refuseLevel(blocks, section(index), level)).toBe(refusal);
  });
  it("asks for a heading above to go under", () => {
    const first = [blocks[0], heading(1), paragraph()].filter((block) => block !== undefined);
    expect(refuseLevel(first, { start: 1, end: 3, level: 1 }, 2)).toBe("level-no-parent");
  });
});
