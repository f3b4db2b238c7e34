import { describe, expect, it } from "vitest";
import type { PagePreview, PreviewLine } from "@/lib/export/preview/page-preview";
import type { PreviewState } from "./preview-loader";
import { lineOfCursor, wordsAt } from "./shown-line";

const GRID = { topPt: 105, pitchPt: 30, linesPerPage: 22 };
const line = (blockIndex: number, fromOffset: number, toOffset: number, row: number): PreviewLine => ({
  ...{ blockIndex, fromOffset, toOffset, leftPt: 80, widthPt: (toOffset - fromOffset) * 16 },
  baselinePt: GRID.topPt + row * GRID.pitchPt + 14,
});
const LAYOUT: PagePreview = {
  ...{ pageCount: 2, lineCount: 25, widthPt: 595, heightPt: 842, grid: GRID, pages: [], faces: "" },
  blocks: [
    { blockIndex: 0, page: 1, yPt: 105 },
    { blockIndex: 2, page: 1, yPt: 105 + 20 * 30 },
  ],
  end: { page: 2, yPt: 105 + 3 * 30 },
};
const FIRST = [line(0, 0, 10, 0), line(2, 0, 26, 20), line(2, 26, 54, 21)];
const SECOND = [line(2, 54, 82, 0), line(2, 82, 100, 1)];
const state = (pages: PreviewState["pages"]): PreviewState => ({ layout: LAYOUT, pages, problem: null });
const page = (lines: readonly PreviewLine[]) => ({ hash: "", url: "", lines });
const DRAWN = state(
  new Map([
    [1, page(FIRST)],
    [2, page(SECOND)],
  ]),
);

describe("lineOfCursor", () => {
  it.each([
    ["the start of the draft", 0, 0, 10, { page: 1, line: 1 }],
    ["the start of a paragraph", 2, 0, 100, { page: 1, line: 21 }],
    ["where a line breaks, the cursor is on the next", 2, 26, 100, { page: 1, line: 22 }],
    ["over the page turn", 2, 54, 100, { page: 2, line: 1 }],
    ["the end of a paragraph", 2, 100, 100, { page: 2, line: 2 }],
  ])("%s", (_fact, blockIndex, offset, length, place) => {
    expect(lineOfCursor(DRAWN, { blockIndex, offset, length })).toEqual(place);
  });

  it("goes by the starts of blocks where the page is not there yet", () => {
    expect(lineOfCursor(state(new Map()), { blockIndex: 2, offset: 90, length: 100 })).toEqual({
      page: 2,
      line: 3,
    });
  });

  it("is the end of the block before in an empty one", () => {
    expect(lineOfCursor(DRAWN, { blockIndex: 1, offset: 0, length: 0 })?.page).toBe(1);
  });

  it("is nowhere before the first layout", () => {
    expect(lineOfCursor({ ...DRAWN, layout: null }, { blockIndex: 0, offset: 0, length: 1 })).toBeNull();
  });
});

describe("wordsAt", () => {
  it.each([
    ["the middle of a line", 80 + 5 * 16, 115, { blockIndex: 0, offset: 5 }],
    ["left of a line", 10, 110 + 20 * 30, { blockIndex: 2, offset: 0 }],
    ["right of a line", 590, 110 + 21 * 30, { blockIndex: 2, offset: 54 }],
    ["above the text", 80, 0, { blockIndex: 0, offset: 0 }],
    ["below the text", 590, 840, { blockIndex: 2, offset: 54 }],
  ])("%s", (_fact, xPt, yPt, words) => {
    expect(wordsAt(FIRST, xPt, yPt)).toEqual(words);
  });

  it("finds none on a page without words", () => {
    expect(wordsAt([], 1, 1)).toBeNull();
  });
});
