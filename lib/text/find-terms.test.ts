import { expect, test } from "vitest";
import { findTerms, searchTerms } from "./find-terms";

const found = (text: string, words: string) =>
  findTerms(text, searchTerms(words)).map(({ startOffset, endOffset }) => text.slice(startOffset, endOffset));

test("words are found in the middle of a sentence, one character included", () => {
  expect(found("上热中温下冷的问题没有根治", "中温下冷")).toEqual(["中温下冷"]);
  expect(found("抓早抓小", "抓")).toEqual(["抓", "抓"]);
});

test("several words are found in reading order, and overlapping finds count once", () => {
  expect(found("责任压紧压实，压实责任", "压实责任 压紧压实")).toEqual(["压紧压实", "压实责任"]);
});

test("width and case make no difference, and the text is shown as printed", () => {
  expect(found("共ＡＢ１２处，Party建设", "ab12 party")).toEqual(["ＡＢ１２", "Party"]);
  expect(found("甲，乙", "甲,乙")).toEqual(["甲，乙"]);
});

test("characters outside the basic plane keep their place", () => {
  expect(found("𠮷祥村的台账", "台账")).toEqual(["台账"]);
  expect(found("𠮷祥村", "𠮷祥")).toEqual(["𠮷祥"]);
});

test("an empty search finds nothing", () => {
  expect(found("任何文字", "  ")).toEqual([]);
});
