import { describe, expect, it } from "vitest";
import { pageWindow } from "./page-window";

const TOP = 100;
/** Lines of a draft: 0–2 on page 1, 3 begins page 2, 4 runs from page 2 to 4, 5 on page 4, 6 begins page 5. */
const STARTS = [
  { page: 1, yPt: TOP },
  { page: 1, yPt: 160 },
  { page: 1, yPt: 190 },
  { page: 2, yPt: TOP },
  { page: 2, yPt: 160 },
  { page: 4, yPt: 160 },
  { page: 5, yPt: TOP },
];

describe("pageWindow", () => {
  it.each([
    ["from the line that begins the page", [2], { from: 3, to: 5, firstPage: 2 }],
    ["from the nearest page above that a line begins", [4], { from: 3, to: 7, firstPage: 2 }],
    ["to the end of the page after the last", [1], { from: 0, to: 5, firstPage: 1 }],
    ["around all pages wanted", [5, 4], { from: 3, to: 7, firstPage: 2 }],
  ])("goes %s", (_fact, pages, window) => {
    expect(pageWindow(STARTS, TOP, pages)).toEqual(window);
  });

  it("is empty for a draft without lines", () => {
    expect(pageWindow([], TOP, [1])).toEqual({ from: 0, to: 0, firstPage: 1 });
  });
});
