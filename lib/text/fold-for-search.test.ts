import { expect, test } from "vitest";
import { foldForSearch } from "./fold-for-search";

test.each([
  ["ＡＰＰ建设，１２项", "app建设,12项"],
  ["GB/T 9704", "gb/t 9704"],
  ["一　二", "一 二"],
  ["𠮷县“Ａ”类İ", "𠮷县“a”类İ"],
])("%s reads %s, at the same length", (text, folded) => {
  expect(foldForSearch(text)).toBe(folded);
  expect(foldForSearch(text)).toHaveLength(text.length);
});
