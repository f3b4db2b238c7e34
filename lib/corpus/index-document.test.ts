import { describe, expect, it } from "vitest";
import { documentText, indexDocument } from "./index-document";
import type { LibraryDocument } from "./library-document";
import { parseDocument } from "./parse-document";

const SPEECH = `在全镇党建工作会上的讲话
同志们：
今天的会不长，讲两件事。
一、把认识统一起来
一是要想清楚。去年台账建了不少，群众的门敲得不多，这个问题要正视。二是要讲明白。
（一）从支部抓起
各支部每月议一次。
二、把任务落下去
下个月起逐项销号，逐项回访。`;

async function parse(fileName: string, text: string): Promise<LibraryDocument> {
  const parsed = await parseDocument(fileName, new TextEncoder().encode(text));
  if (!parsed.ok) throw new Error(parsed.error.code);
  return parsed.value;
}

describe("indexDocument", () => {
  it("reads headings and paragraphs in their order, run-in headings once", async () => {
    const lines = documentText(await parse("a.txt", SPEECH)).split("\n");
    expect(lines).toEqual([
      "今天的会不长，讲两件事。",
      "一、把认识统一起来",
      "一是要想清楚。去年台账建了不少，群众的门敲得不多，这个问题要正视。二是要讲明白。",
      "（一）从支部抓起",
      "各支部每月议一次。",
      "二、把任务落下去",
      "下个月起逐项销号，逐项回访。",
    ]);
  });

  it("has the same text key for the same text as a web page with other blanks", async () => {
    const paragraphs = SPEECH.split("\n").map((line) => `<p>　　${line}&nbsp;</p>`);
    const page = `<html><body>${paragraphs.join("")}</body></html>`;
    const [plain, web] = [await parse("a.txt", SPEECH), await parse("b.html", page)];
    expect(indexDocument(web).textKey).toBe(indexDocument(plain).textKey);
    expect(indexDocument(plain).textKey).not.toBe(
      indexDocument(await parse("c.txt", SPEECH.replace("两件事", "三件事"))).textKey,
    );
  });

  it("makes title and text searchable and names the moves that take up a good part", async () => {
    const index = indexDocument(await parse("a.txt", SPEECH));
    expect(index.searchText.startsWith("在全镇党建工作会上的讲话\n")).toBe(true);
    expect(index.searchPairs).toEqual(expect.arrayContaining(["全镇", "账建", "销号"]));
    expect(index.moves.length).toBeGreaterThan(0);
    expect(index.moves.length).toBeLessThan(8);
  });
});
