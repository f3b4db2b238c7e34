import { describe, expect, test } from "vitest";
import { passageAt, type ShownMatch, weightiestFirst } from "./originality-report";

describe("passageAt", () => {
  const TEXT = "第一行。\n前文，借来的话，后文。\n第三行。";

  test("gives the words with the rest of their line", () => {
    const start = TEXT.indexOf("借来");
    expect(passageAt(TEXT, start, start + 4)).toEqual({
      before: "前文，",
      words: "借来的话",
      after: "，后文。",
    });
  });

  test("goes to the end of the last line of words that run over several", () => {
    expect(passageAt(TEXT, 0, TEXT.indexOf("第三"))).toEqual({
      before: "",
      words: "第一行。\n前文，借来的话，后文。\n",
      after: "第三行。",
    });
  });
});

test("copied passages come before borrowed ones, longer before shorter", () => {
  const match = (kind: ShownMatch["kind"], start: number, end: number): ShownMatch => {
    const passage = { before: "", words: "", after: "" };
    const shown = { sourceStart: 0, sourceEnd: 0, isExact: true, similarity: 1, relations: [] };
    const source = { documentId: "a", title: "", unit: null, year: null, paragraphIndex: null };
    return { kind, start, end, ...shown, ...source, draftPassage: passage, sourcePassage: passage };
  };
  const sorted = weightiestFirst([
    match("borrowed", 0, 90),
    match("copied", 100, 120),
    match("copied", 200, 240),
  ]);
  expect(sorted.map(({ start }) => start)).toEqual([200, 100, 0]);
});
