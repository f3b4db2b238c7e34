import JSZip from "jszip";
import { describe, expect, it } from "vitest";
import { openDocx } from "./docx-package";
import { extractText } from "./extract-text";
import { MAX_FILE_BYTES } from "./limits";

const utf8 = (text: string) => new TextEncoder().encode(text);
const SPEECH = "同志们：\n今天的会议开得很好。\n";

async function codeOf(fileName: string, bytes: Uint8Array): Promise<string> {
  const extracted = await extractText(fileName, bytes);
  return extracted.ok ? "ok" : extracted.error.code;
}

async function zip(files: Readonly<Record<string, string>>): Promise<Uint8Array> {
  const archive = new JSZip();
  for (const [name, content] of Object.entries(files)) archive.file(name, content);
  return archive.generateAsync({ type: "uint8array", compression: "DEFLATE" });
}

function paragraph(text: string, properties = ""): string {
  return `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

function body(content: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="w"><w:body>${content}</w:body></w:document>`;
}

describe("extractText", () => {
  it("reads .txt, .md and a file without extension", async () => {
    for (const name of ["a.txt", "a.md", "讲话"]) expect(await codeOf(name, utf8(SPEECH))).toBe("ok");
  });

  it.each([
    ["empty-file", "a.txt", new Uint8Array()],
    ["empty-file", "a.txt", utf8(" \n\n　")],
    ["not-text", "a.txt", Uint8Array.from({ length: 999 }, (_, index) => (index * 7) % 256)],
    ["not-text", "a.txt", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0])],
    ["unsupported-type", "a.xlsx2", utf8(SPEECH)],
    ["unsupported-type", "a.png", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a])],
    ["empty-file", "a.rtf", utf8("{\\rtf1 }")],
    ["broken-rtf", "a.rtf", utf8(`{\\rtf1 ${"{".repeat(3000)}`)],
    ["broken-doc", "a.doc", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0])],
    ["broken-doc", "a.doc", utf8("这不是 Word 文档")],
    ["unsupported-type", "a.xls", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0])],
    ["broken-docx", "a.docx", utf8("这不是 Word 文档")],
    ["broken-docx", "a.docx", new Uint8Array([0x50, 0x4b, 0x03, 0x04, 1, 2, 3, 4, 5, 6])],
    ["broken-docx", "a.docx", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0])],
  ])("answers %s for %s", async (code, name, bytes) => {
    expect(await codeOf(name, bytes)).toBe(code);
  });

  it("refuses a file above the limit, naming the limit", async () => {
    expect(await extractText("a.txt", new Uint8Array(MAX_FILE_BYTES + 1))).toEqual({
      ok: false,
      error: { code: "file-too-large", data: { limitMb: 20 } },
    });
  });

  it("tells an encrypted .docx from a broken one", async () => {
    const name = [..."EncryptedPackage"].flatMap((character) => [character.charCodeAt(0), 0]);
    const bytes = new Uint8Array([
      0xd0,
      0xcf,
      0x11,
      0xe0,
      0xa1,
      0xb1,
      0x1a,
      0xe1,
      ...new Uint8Array(64),
      ...name,
    ]);
    expect(await codeOf("a.docx", bytes)).toBe("encrypted-file");
  });

  it("refuses a zip without a Word document, whatever it is called", async () => {
    const bytes = await zip({ "readme.txt": "x" });
    expect(await codeOf("a.docx", bytes)).toBe("broken-docx");
    expect(await codeOf("a.zip", bytes)).toBe("nested-archive");
    expect(await codeOf("a.xlsx", await zip({ "[Content_Types].xml": "", "xl/a.xml": "" }))).toBe(
      "unsupported-type",
    );
  });

  it.each(["秘密★1年", "机密★", "绝 密 ★ 长 期", "密级：机密", "秘密·5年"])(
    "stops at the marking %s",
    async (marking) => {
      expect(await codeOf("a.txt", utf8(`${marking}\n在会议上的讲话\n${SPEECH}`))).toBe("secrecy-marking");
    },
  );

  it("does not stop at a sentence about secrecy", async () => {
    const text = `${SPEECH}要严守保密纪律，绝密、机密、秘密文件一律专人保管。\n机密文件管理要严`;
    expect(await codeOf("a.txt", utf8(text))).toBe("ok");
  });
});

describe("extractText for .docx", () => {
  it("reads paragraphs, headings and automatic numbers, and leaves out what the page does not show", async () => {
    const numbered = (level: number) => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="7"/></w:numPr>`;
    const bytes = await zip({
      "word/document.xml": body(
        paragraph("在会议上的讲话", '<w:pStyle w:val="a3"/>') +
          paragraph("提高认识", numbered(0)) +
          paragraph("统一思想", numbered(1)) +
          paragraph("甲 &amp; 乙") +
          "<w:p><w:r><w:t>前</w:t><w:br/><w:t>后</w:t></w:r></w:p>" +
          "<w:p><w:del><w:r><w:delText>删去</w:delText></w:r></w:del><w:r><w:instrText>PAGE</w:instrText><w:t>留下</w:t></w:r></w:p>" +
          paragraph("建强队伍", numbered(0)) +
          `<w:tbl><w:tr><w:tc>${paragraph("一格")}</w:tc><w:tc>${paragraph("二格")}</w:tc></w:tr></w:tbl>`,
      ),
      "word/styles.xml":
        '<w:styles><w:style w:type="paragraph" w:styleId="a3"><w:name w:val="Title"/></w:style></w:styles>',
      "word/numbering.xml":
        '<w:numbering><w:abstractNum w:abstractNumId="3">' +
        '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCountingThousand"/><w:lvlText w:val="%1、"/></w:lvl>' +
        '<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="（%2）"/></w:lvl>' +
        '</w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="3"/></w:num></w:numbering>',
    });
    const extracted = await extractText("a.docx", bytes);
    expect(extracted.ok && extracted.value.lines).toEqual([
      { text: "在会议上的讲话", headingLevel: 0 },
      { text: "提高认识", listNumber: "一、" },
      { text: "统一思想", listNumber: "（一）" },
      { text: "甲 & 乙" },
      { text: "前" },
      { text: "后" },
      { text: "留下" },
      { text: "建强队伍", listNumber: "二、" },
      { text: "一格" },
      { text: "二格" },
    ]);
  });

  it("stops inflating at the limit, whatever the archive says of its size", async () => {
    const bytes = await zip({ "word/document.xml": "一".repeat(3_000_000) });
    expect(bytes.length).toBeLessThan(100_000);
    expect(await openDocx(bytes, 1_000_000)).toEqual({ ok: false, error: { code: "expansion-limit" } });
  });

  it("refuses an archive of very many files", async () => {
    const files = Object.fromEntries(Array.from({ length: 2100 }, (_, index) => [`word/${index}.xml`, ""]));
    expect(await codeOf("a.docx", await zip({ "word/document.xml": body(""), ...files }))).toBe(
      "expansion-limit",
    );
  });

  it("expands no entity that a document defines", async () => {
    const bomb = '<!DOCTYPE a [<!ENTITY b "甲甲甲甲"><!ENTITY c SYSTEM "file:///etc/passwd">]>';
    const bytes = await zip({ "word/document.xml": bomb + body(paragraph("正文&b;&c;")) });
    const extracted = await extractText("a.docx", bytes);
    expect(extracted.ok && extracted.value.lines[0]?.text).toContain("正文&b;&c;");
  });
});

describe("extractText for .html", () => {
  it("reads blocks as lines and leaves out scripts, styles and navigation", async () => {
    const page =
      "<!DOCTYPE html><html><head><title>站名</title><style>p{}</style></head><body><nav>首页</nav>" +
      "<h2>一、提高认识</h2><p>要抓<b>关键</b><br>少数。</p><script>alert(1)</script><footer>版权</footer></body></html>";
    const extracted = await extractText("a.html", utf8(page));
    expect(extracted.ok && extracted.value.lines).toEqual([
      { text: "一、提高认识", headingLevel: 2 },
      { text: "要抓关键" },
      { text: "少数。" },
    ]);
  });

  it("honours the charset a page names", async () => {
    const head = utf8('<html><head><meta charset="gb2312"></head><body><p>');
    const bytes = new Uint8Array([...head, 0xb5, 0xb3, 0xbd, 0xa8, ...utf8("</p></body></html>")]);
    const extracted = await extractText("a.htm", bytes);
    expect(extracted.ok && extracted.value.lines).toEqual([{ text: "党建" }]);
  });

  it("survives very deep nesting", async () => {
    const extracted = await extractText("a.html", utf8(`${"<div>".repeat(3000)}深处的一句话。`));
    expect(extracted.ok && extracted.value.lines.at(-1)?.text).toBe("深处的一句话。");
  });
});

describe("extractText for .md", () => {
  it("reads front matter, heading depth and emphasis", async () => {
    const text =
      "---\ntitle: 在会上的讲话\nyear: 2026\n---\n\n## 一、抓**关键**少数\n\n- 第一条\n> 引文\n在**区和**县落实";
    const extracted = await extractText("a.md", utf8(text));
    expect(extracted.ok && extracted.value.frontMatter).toEqual({ title: "在会上的讲话", year: "2026" });
    expect(extracted.ok && extracted.value.lines.filter((line) => line.text !== "")).toEqual([
      { text: "一、抓关键少数", headingLevel: 2 },
      { text: "第一条" },
      { text: "引文" },
      { text: "在**区和**县落实" },
    ]);
  });
});
