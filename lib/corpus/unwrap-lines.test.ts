import { describe, expect, it } from "vitest";
import type { CleanLine } from "./clean-line";
import { unwrapLines } from "./unwrap-lines";

function lines(texts: readonly string[]): CleanLine[] {
  return texts.map((text) => ({
    raw: text,
    text: text.trim(),
    headingLevel: null,
    indented: text.startsWith("　　"),
    afterGap: false,
    afterBlank: false,
  }));
}

const joined = (texts: readonly string[]) => unwrapLines(lines(texts)).map(({ text }) => text);

const PARAGRAPH =
  "各级党组织要把抓党建的责任扛在肩上，把各项任务落到支部，把服务送到群众家门口，做到说了就干、干就干好、一件接着一件抓，让群众看得见变化、摸得着实惠，年底一项一项对账，谁没有做到就在会上说清楚原因和下一步的打算。";

function wrap(text: string, width: number): string[] {
  return text.match(new RegExp(`.{1,${width}}`, "gu")) ?? [];
}

describe("unwrapLines", () => {
  it("joins the lines a page width cut and leaves headings alone", () => {
    const wrapped = ["一、压实责任", ...wrap(PARAGRAPH, 20), "二、抓好落实", ...wrap(PARAGRAPH, 20)];
    expect(joined(wrapped)).toEqual(["一、压实责任", PARAGRAPH, "二、抓好落实", PARAGRAPH]);
  });

  it("begins a paragraph at an indent", () => {
    const [first = "", ...rest] = wrap(PARAGRAPH, 20);
    expect(joined([`　　${first}`, ...rest, `　　${first}`, ...rest])).toEqual([PARAGRAPH, PARAGRAPH]);
  });

  it("leaves a text with a paragraph a line alone", () => {
    const texts = [PARAGRAPH, "建强堡垒", PARAGRAPH, "带好队伍", PARAGRAPH];
    expect(joined(texts)).toEqual(texts);
  });

  it("joins a line that breaks off at a comma, but not over a gap", () => {
    const [head, tail] = [`${PARAGRAPH.slice(0, 30)}，`, "接着往下抓。"];
    expect(joined([head, tail])).toEqual([head + tail]);
    const gapped = lines([head, tail]).map((line, index) => ({ ...line, afterGap: index === 1 }));
    expect(unwrapLines(gapped)).toHaveLength(2);
  });
});
