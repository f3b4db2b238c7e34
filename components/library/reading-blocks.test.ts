import { expect, test } from "vitest";
import { parseDocument } from "@/lib/corpus/parse-document";
import { readingMarks } from "@/lib/corpus/reading-marks";
import { type ReadingBlock, type ReadingPiece, readingBlocks } from "./reading-blocks";

async function parsed(body: string) {
  const text = `在全县党建工作推进会上的讲话\n同志们：\n${body}\n`;
  const document = await parseDocument("讲话.txt", new TextEncoder().encode(text));
  if (!document.ok) throw new Error(document.error.code);
  return document.value;
}

const words = (pieces: readonly ReadingPiece[]) =>
  pieces.map(({ words, headingIndex }) => (headingIndex === null ? words : `[${words}]`)).join("");

const printed = (block: ReadingBlock): string =>
  block.type === "heading"
    ? `${block.level} ${words(block.pieces)}`
    : (block.lead === null ? "" : `{${words(block.lead.pieces)}}`) +
      block.sentences.map(({ pieces }) => words(pieces)).join("");

const RUN_INS = "要抓好三件事。一是抓学习。每月一次。二是抓队伍。每季一评。三是抓作风。年底算账。";

test("headings stand between the paragraphs they stood between, also at the very end", async () => {
  const blocks = readingBlocks(
    await parsed("今天开个会。\n一、看成绩\n（一）支部更硬\n支部有了样子。\n二、抓落实"),
  );
  expect(blocks.map(printed)).toEqual([
    "今天开个会。",
    "1 一、看成绩",
    "2 （一）支部更硬",
    "支部有了样子。",
    "1 二、抓落实",
  ]);
});

test("run-in headings are marked inside their paragraph, and no word is lost", async () => {
  const blocks = readingBlocks(await parsed(`一、抓落实\n${RUN_INS}`));
  expect(blocks.map(printed).at(-1)).toBe(
    "要抓好三件事。[一是抓学习。]每月一次。[二是抓队伍。]每季一评。[三是抓作风。]年底算账。",
  );
});

test("a heading that its text ran on from leads its paragraph", async () => {
  const blocks = readingBlocks(
    await parsed(
      "一、看成绩\n今年有进步。\n二、抓落实\n（一）责任要压实。各支部书记要把担子挑起来，每月过一遍账。",
    ),
  );
  expect(blocks.map(printed).at(-1)).toBe("{（一）责任要压实}各支部书记要把担子挑起来，每月过一遍账。");
});

test("a mark that reaches over a run-in heading keeps its number in every piece", async () => {
  const document = await parsed(`一、抓落实\n${RUN_INS}`);
  const marks = readingMarks(document, { words: "抓学习。每月", wording: "", at: "" });
  const paragraph = readingBlocks(document, marks).at(-1);
  const pieces = paragraph?.type === "paragraph" ? paragraph.sentences.flatMap((each) => each.pieces) : [];
  expect(pieces.filter(({ mark }) => mark === 0).map((piece) => piece.words)).toEqual(["抓学习。", "每月"]);
});

test("marks are numbered in reading order over the title, headings and paragraphs", async () => {
  const document = await parsed("党建要抓实。\n一、党建引领\n以党建促发展。");
  const marks = readingMarks(document, { words: "党建", wording: "", at: "" });
  expect(marks.map(({ place }) => place)).toEqual(["title", "p0", "h0", "p1"]);
});

test("a wording is pointed out in its own line, and its line stands for it once it has changed", async () => {
  const document = await parsed("要压实责任。\n要压实责任，也要讲方法。");
  const at = (wording: string) => readingMarks(document, { words: "", wording, at: "p1" });
  expect(at("压实责任")).toEqual([{ place: "p1", startOffset: 1, endOffset: 5 }]);
  expect(at("早已改掉的话")).toEqual([{ place: "p1", startOffset: 0, endOffset: 12 }]);
});

test("names are told apart in their line, the number of a heading not counted", async () => {
  const document = await parsed("一、看北片支部\n学南片支部。");
  const name = { kind: "unit", text: "北片支部", block: { h: 0 }, startOffset: 1, endOffset: 5 } as const;
  const [first] = readingBlocks(document, [], [name]);
  const pieces = first?.type === "heading" ? first.pieces : [];
  expect(pieces.filter(({ entity }) => entity === "unit").map((piece) => piece.words)).toEqual(["北片支部"]);
});
