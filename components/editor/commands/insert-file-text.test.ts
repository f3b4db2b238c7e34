import { undo } from "@tiptap/pm/history";
import { expect, test } from "vitest";
import type { FileText } from "@/lib/corpus/file-text";
import { linesOf, run, stateOf } from "../testing/draft-state";
import { insertFileText, takesFront } from "./insert-file-text";

const TEXT: FileText = {
  title: "在全县会议上的讲话",
  subtitle: null,
  dateLine: "2026年3月5日",
  speakerLine: null,
  salutation: "同志们：",
  charCount: 12,
  incomplete: false,
  removedCount: 0,
  lines: [
    { text: "抓班子", level: 1 },
    { text: "一是选好书记。二是带好队伍。", level: null },
  ],
};
const BODY = ["h1 抓班子", "p ⟦shi!⟧选好书记。⟦shi⟧带好队伍。"];

test("a draft without a word takes the whole text, front lines included", () => {
  const state = run(
    stateOf(["title 在〔会议名称〕上的讲话", "salutation 各位：", "p |"]),
    insertFileText(TEXT),
  );
  expect(linesOf(state).map((line) => line.replace("|", ""))).toEqual([
    "title 在全县会议上的讲话",
    "dateLine 2026年3月5日",
    "salutation 同志们：",
    ...BODY,
  ]);
});

test("a draft with a title of its own takes the body alone", () => {
  expect(takesFront(stateOf(["title 讲话", "p |"]))).toBe(false);
  const facts = { occasion: "全市会议" };
  expect(takesFront(stateOf(["title 在〔会议名称〕上的讲话", "p |"], facts))).toBe(false);
});

test("a written draft takes the body as lines of its own, in one step of undo", () => {
  const before = ["title 讲话", "p 甲|乙", "p 丙"];
  const state = run(stateOf(before), insertFileText(TEXT));
  expect(linesOf(state).map((line) => line.replace("|", ""))).toEqual([
    "title 讲话",
    "p 甲乙",
    ...BODY,
    "p 丙",
  ]);
  expect(linesOf(run(state, undo))).toEqual(before);
});
