import { expect, test } from "vitest";
import { cutAt } from "./cut-at";

test("a text is cut at every offset once, in order", () => {
  expect(cutAt("压紧压实责任", [4, 2, 4])).toEqual([
    { startOffset: 0, words: "压紧" },
    { startOffset: 2, words: "压实" },
    { startOffset: 4, words: "责任" },
  ]);
});

test("offsets outside the text cut nothing", () => {
  expect(cutAt("责任", [-1, 0, 2, 9])).toEqual([{ startOffset: 0, words: "责任" }]);
  expect(cutAt("", [0])).toEqual([]);
});
