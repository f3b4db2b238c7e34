import { XMLParser, XMLValidator } from "fast-xml-parser";
import JSZip from "jszip";
import { describe, expect, it } from "vitest";
import { DRAFT_SCHEMA_VERSION, type DraftDocument } from "@/lib/speech/draft-document";
import { exportDocx } from "./export-docx";
import { exportFileName } from "./file-name";

/** XML 1.0 has no place for these, not even as a reference. */
const FORBIDDEN = "甲\u0000\u0008\u000b\u000c\u001f\ufffe\uffff\ud800乙";
const MARKUP = `</w:t></w:r><script>alert("1")</script>&amp;<![CDATA[x]]>`;

function draft(title: string, words: string): DraftDocument {
  return {
    type: "doc",
    attrs: { schemaVersion: DRAFT_SCHEMA_VERSION },
    content: [
      { type: "title", content: [{ type: "text", text: title }] },
      { type: "paragraph", content: [{ type: "text", text: words }] },
    ],
  };
}

async function parts(document: DraftDocument): Promise<string[]> {
  const zip = await JSZip.loadAsync(await exportDocx(document, {}));
  const names = Object.keys(zip.files).filter((name) => /\.(?:xml|rels)$/.test(name));
  return Promise.all(names.map(async (name) => (await zip.file(name)?.async("string")) ?? ""));
}

describe("a .docx out of hostile words", () => {
  it("has no character that XML forbids, and is well formed", async () => {
    for (const xml of await parts(draft(FORBIDDEN, FORBIDDEN))) {
      expect(xml).not.toMatch(/[^\P{Cc}\t\n\r]|[\ufffe\uffff]|\p{Cs}/u);
      expect(xml).not.toMatch(/&#(?:x0*(?:[0-8bcef]|1[0-9a-f])|0*(?:[0-8]|1[124-9]|2\d|3[01]));/i);
      expect(XMLValidator.validate(xml)).toBe(true);
    }
  });

  it("shows markup as words", async () => {
    const all = (await parts(draft(MARKUP, MARKUP))).join("");
    expect(all).not.toContain("<script>");
    const document = (await parts(draft("题", MARKUP))).find((xml) => xml.includes("<w:body>")) ?? "";
    const parsed = JSON.stringify(new XMLParser({ processEntities: true }).parse(document));
    expect(parsed).toContain("alert");
  });
});

describe("exportFileName", () => {
  it.each([
    "../../etc/passwd",
    "..\\..\\boot.ini",
    "a/b",
    "con\u0000",
    "题\r\nSet-Cookie: a=b",
    "\u202egpj.exe",
  ])("makes a plain name of %j", (title) => {
    expect(exportFileName(title, {}, "docx")).not.toMatch(/[/\\\p{Cc}\u202e]|^\.\./u);
  });
});
