import { XMLValidator } from "fast-xml-parser";
import JSZip from "jszip";
import mammoth from "mammoth";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { draftToText } from "@/lib/speech/draft-text";
import { exportDocx } from "./export-docx";
import { SPEECH_PROFILE } from "./page-profile";
import { type OpenedDocx, openDocx } from "./testing/opened-docx";
import { FACTS, SPEECH } from "./testing/sample-speech";

let docx: OpenedDocx;
beforeAll(async () => {
  docx = await openDocx(SPEECH, FACTS);
});

describe("exportDocx: package", () => {
  it("gives the same bytes for the same draft and profile, at any time", async () => {
    const first = await exportDocx(SPEECH, FACTS);
    vi.useFakeTimers({ now: new Date(2030, 5, 6), toFake: ["Date"] });
    const second = await exportDocx(SPEECH, FACTS);
    vi.useRealTimers();
    expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
  });

  it("names nobody and no time, unless an author is asked for", async () => {
    const properties = [...docx.files].filter(([name]) => name.startsWith("docProps/")).map(([, xml]) => xml);
    expect(properties.join("")).not.toMatch(/dcterms|20\d\d-\d\d-\d\d|张三|Company|Manager/u);
    const bytes = await exportDocx(SPEECH, FACTS, SPEECH_PROFILE, { author: "市委<办>" });
    const zip = await JSZip.loadAsync(bytes);
    expect(await zip.file("docProps/core.xml")?.async("string")).toContain(
      "<dc:creator>市委&lt;办&gt;</dc:creator>",
    );
  });

  it("is well-formed XML throughout", () => {
    for (const [name, text] of docx.files) {
      if (/\.(?:xml|rels)$/u.test(name)) expect([name, XMLValidator.validate(text)]).toEqual([name, true]);
    }
  });

  it("carries title, language and the product as its author", () => {
    const core = docx.files.get("docProps/core.xml");
    expect(core).toContain("<dc:title>在青川市2025年度抓基层党建工作述职评议会议上的讲话</dc:title>");
    expect(core).toContain("<dc:creator>述笔</dc:creator>");
    expect(core).toContain("<cp:lastModifiedBy>述笔</cp:lastModifiedBy>");
    expect(docx.files.get("word/styles.xml")).toContain('w:eastAsia="zh-CN"');
    expect(docx.files.get("word/fontTable.xml")).toContain("FangSong");
  });

  it("opens in a second library with the same headings and text", async () => {
    const buffer = Buffer.from(await exportDocx(SPEECH, FACTS));
    const styleMap = ["p[style-name='Title'] => h1.title:fresh", "p[style-name='日期行'] => p.date:fresh"];
    const { value: html } = await mammoth.convertToHtml({ buffer }, { styleMap });
    const headings = [...html.matchAll(/<h([1-3])>(.*?)<\/h\1>/gu)].map((match) => [match[1], match[2]]);
    expect(headings).toEqual([
      ["1", "一、一年来成效明显"],
      ["1", "二、问题不容忽视"],
      ["2", "（一）责任还有“温差”"],
      ["3", "1.个别书记抓得不紧"],
      ["2", "（二）作风还有差距"],
    ]);
    expect(html).toContain('<p class="date">（2026年1月5日）</p>');
    const { value: raw } = await mammoth.extractRawText({ buffer });
    const words = (text: string) => text.replace(/[\s（）]/gu, "");
    expect(words(raw)).toBe(words(draftToText(SPEECH, FACTS)));
  });
});
