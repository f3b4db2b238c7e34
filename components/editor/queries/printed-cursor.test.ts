import { describe, expect, it } from "vitest";
import { stateOf } from "../testing/draft-state";
import { posOfPrinted, printedCursor } from "./printed-cursor";

const FACTS = { unit: "青川市" };

describe("printedCursor", () => {
  it.each([
    [
      "counts the words before the cursor",
      ["title 讲", "p 抓基|层"],
      { blockIndex: 1, offset: 2, length: 3 },
    ],
    ["counts the number of a heading", ["title 讲", "h1 抓|基层"], { blockIndex: 1, offset: 3, length: 5 }],
    [
      "counts ordinals and filled slots as printed",
      ["title 讲", "p ⟦shi⟧在〔单位〕抓|实"],
      { blockIndex: 1, offset: 7, length: 8 },
    ],
    [
      "counts open slots with their brackets",
      ["title 讲", "p 〔数字〕|件"],
      { blockIndex: 1, offset: 4, length: 5 },
    ],
    ["is nothing in an empty line", ["title 讲", "p |"], { blockIndex: 1, offset: 0, length: 0 }],
  ])("%s", (_fact, lines, cursor) => {
    expect(printedCursor(stateOf(lines, FACTS))).toEqual(cursor);
  });
});

describe("posOfPrinted", () => {
  const lines = ["title 讲", "h1 抓基层", "p ⟦shi⟧在〔单位〕抓实"];
  const state = stateOf(lines, FACTS);

  it("leads back to where the cursor was", () => {
    for (const [index, text] of [
      [1, "h1 抓|基层"],
      [2, "p ⟦shi⟧在|〔单位〕抓实"],
      [2, "p ⟦shi⟧在〔单位〕抓|实"],
    ] as const) {
      const at = stateOf([...lines.slice(0, index), text, ...lines.slice(index + 1)], FACTS);
      const cursor = printedCursor(at);
      expect(posOfPrinted(at, index, cursor?.offset ?? -1)).toBe(at.selection.head);
    }
  });

  it("is the start of the words within a number, and the end past the last", () => {
    const start = 1 + 1 + 1 + 1;
    expect(posOfPrinted(state, 1, 0)).toBe(start);
    expect(posOfPrinted(state, 1, 99)).toBe(start + 3);
    expect(posOfPrinted(state, 9, 0)).toBeNull();
  });
});
