import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readDocument, readFileText } from "./read-file";

function fixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(fileURLToPath(new URL(`fixtures/${name}`, import.meta.url))));
}

// The first reading loads the PDF library, which takes seconds on a busy machine.
describe("readDocument for .pdf", { timeout: 30_000 }, () => {
  it("rebuilds title, headings and whole paragraphs, and records header and page numbers as taken out", async () => {
    const read = await readDocument("a.pdf", fixture("speech.pdf"));
    if (!read.ok) throw new Error(read.error.code);
    const { title, dateLine, headings, paragraphs, removed } = read.value;
    expect(title).toBe("在青石镇党支部书记抓基层党建述职评议会上的讲话");
    expect(dateLine).toContain("2026年1月18日");
    expect(headings.filter((each) => !each.runIn).map((each) => each.number + each.text)).toEqual([
      "一、把思想认识再提高一步",
      "（一）看清差距从哪里来",
      "（二）认准书记的主责在哪里",
      "二、把突出问题再晒出来",
      "三、把今年的任务压到实处",
      "（一）抓队伍要从支委会抓起",
      "（二）抓阵地要让群众愿意来",
    ]);
    expect(paragraphs).toHaveLength(7);
    expect(paragraphs[1]?.text).toContain("老党员张𠮷祥带着年轻人边修枝边讲政策");
    expect(removed.filter(({ reason }) => reason === "page-furniture").map(({ text }) => text)).toEqual([
      "青石镇党委办公室",
      "— 1 —",
      "青石镇党委办公室",
      "— 2 —",
    ]);
  });

  it("reads Chinese fonts that are not embedded", async () => {
    const read = await readDocument("a.pdf", fixture("no-fonts.pdf"));
    expect(read.ok && read.value.paragraphs[1]?.text).toBe(
      "全县今年安排重点工作32项，到上月底完成19项，还有13项没有过半。没有过半的，责任单位要说清楚卡在哪里。",
    );
  });

  it("leaves the caller's bytes as they are", async () => {
    const bytes = fixture("no-fonts.pdf");
    await readFileText("a.pdf", bytes);
    expect(bytes).toEqual(fixture("no-fonts.pdf"));
  });

  it.each([
    ["pdf-scan", "scan.pdf"],
    ["encrypted-file", "encrypted.pdf"],
    ["too-many-pages", "many-pages.pdf"],
  ])("answers %s for %s", async (code, name) => {
    const read = await readFileText(name, fixture(name));
    expect(read.ok || read.error.code).toBe(code);
  });

  it("answers broken-pdf for a file cut short before its pages, and for one that only claims to be a PDF", async () => {
    const pretended = new TextEncoder().encode("%PDF-1.7 只有开头");
    for (const bytes of [fixture("speech.pdf").slice(0, 400), pretended]) {
      const read = await readFileText("a.pdf", bytes);
      expect(read.ok || read.error.code).toBe("broken-pdf");
    }
  });
});
