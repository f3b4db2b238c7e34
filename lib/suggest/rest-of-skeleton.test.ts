import { expect, test } from "vitest";
import type { BlockNode } from "@/lib/speech/draft-document";
import type { Move } from "@/lib/speech/move";
import { restOfSkeleton } from "./rest-of-skeleton";

const heading = (text: string, move: Move | null, level: 1 | 2 = 1): BlockNode => ({
  type: "heading",
  attrs: { level, move },
  content: [{ type: "text", text }],
});
const line = (text: string, move: Move | null = null): BlockNode => ({
  type: "paragraph",
  attrs: { move },
  content: [{ type: "text", text }],
});

const MODEL: readonly BlockNode[] = [
  { type: "title" },
  line("开场", "opening"),
  heading("肯定成绩", "achievements"),
  line("成绩"),
  heading("正视问题", "problems"),
  heading("压实责任", "tasks"),
  heading("强化担当", "tasks"),
  heading("细目", "tasks", 2),
  line("结尾", "closing"),
];

const namesOf = (blocks: readonly BlockNode[]) =>
  blocks.map((block) =>
    (block.content ?? []).map((node) => (node.type === "text" ? node.text : "")).join(""),
  );

test("gives the sections not there yet, with all that stands below them", () => {
  const draft = [{ type: "title" } as const, heading("肯定成绩", "achievements"), line("写好了")];
  expect(namesOf(restOfSkeleton(MODEL, draft))).toEqual(["正视问题", "压实责任", "强化担当", "细目"]);
});

test("a section worded anew counts by its move, each once", () => {
  const draft = [heading("看到进步", "achievements"), heading("抓好落实", "tasks")];
  expect(namesOf(restOfSkeleton(MODEL, draft))).toEqual(["正视问题", "强化担当", "细目"]);
  const own = [heading("强化担当", "tasks")];
  expect(namesOf(restOfSkeleton(MODEL, own))).toEqual(["肯定成绩", "成绩", "正视问题", "压实责任"]);
});

test("nothing is left of a skeleton that is all there, and all of it for an empty draft", () => {
  expect(restOfSkeleton(MODEL, MODEL)).toEqual([]);
  expect(namesOf(restOfSkeleton(MODEL, [{ type: "title" }]))).toHaveLength(6);
});
