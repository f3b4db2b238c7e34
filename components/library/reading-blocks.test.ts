import { expect, test } from "vitest";
import { parseDocument } from "@/lib/corpus/parse-document";
import { type ReadingBlock, readingBlocks } from "./reading-blocks";

async function blocksOf(text: string): Promise<ReadingBlock[]> {
  const parsed = await parseDocument("讲话.txt", new TextEncoder().encode(text));
  if (!parsed.ok) throw new Error(parsed.error.code);
  return readingBlocks(parsed.value);
}

const printed = (block: ReadingBlock) =>
  block.type === "heading"
    ? `${block.level} ${block.number}${block.text}`
    : block.pieces.map(({ text, headingIndex }) => (headingIndex === null ? text : `[${text}]`)).join("");

test("headings stand between the paragraphs they stood between, also at the very end", async () => {
  const blocks = await blocksOf(
    "在全县党建工作推进会上的讲话\n同志们：\n今天开个会。\n一、看成绩\n（一）支部更硬\n支部有了样子。\n二、抓落实\n",
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
  const paragraph = "要抓好三件事。一是抓学习。每月一次。二是抓队伍。每季一评。三是抓作风。年底算账。";
  const blocks = await blocksOf(`在全县党建工作推进会上的讲话\n同志们：\n一、抓落实\n${paragraph}\n`);
  const last = blocks.at(-1);
  expect(last?.type === "paragraph" && last.pieces.map(({ text }) => text).join("")).toBe(paragraph);
  expect(blocks.map(printed).at(-1)).toBe(
    "要抓好三件事。[一是抓学习。]每月一次。[二是抓队伍。]每季一评。[三是抓作风。]年底算账。",
  );
});
