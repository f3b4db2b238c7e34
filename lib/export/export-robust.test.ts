import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { XMLValidator } from "fast-xml-parser";
import JSZip from "jszip";
import { afterAll, describe, expect, it } from "vitest";
import { extractDocx } from "@/lib/corpus/extract-docx";
import { type BlockNode, DRAFT_SCHEMA_VERSION, type DraftDocument } from "@/lib/speech/draft-document";
import { BUILT_IN_PROFILES } from "./built-in-profiles";
import { exportDocx } from "./export-docx";
import { exportHtml } from "./export-html";
import { type PageProfile, SPEECH_PROFILE } from "./page-profile";

const hasOffice = spawnSync("soffice", ["--version"]).error === undefined;
if (!hasOffice)
  process.stderr.write("export-robust: LibreOffice is not installed, the files are NOT opened\n");

const SENTENCE = "各级党组织要把抓基层打基础作为长远之计，使组织体系更加严密、队伍更加过硬、作用更加明显。";

const block = (type: "title" | "paragraph" | "signature", text: string): BlockNode => ({
  type,
  content: text === "" ? [] : [{ type: "text", text }],
});
const heading = (text: string): BlockNode => ({
  type: "heading",
  attrs: { level: 1, move: null },
  content: [{ type: "text", text }],
});
const draft = (...content: BlockNode[]): DraftDocument => ({
  type: "doc",
  attrs: { schemaVersion: DRAFT_SCHEMA_VERSION },
  content,
});

const LONG = draft(
  block("title", "在全市组织工作会议上的讲话"),
  ...Array.from({ length: 60 }, (_, index) => [
    heading(`第${index + 1}个方面`),
    block("paragraph", SENTENCE.repeat(20)),
  ]).flat(),
);

const CASES: readonly (readonly [string, DraftDocument, string])[] = [
  ["50,000 characters", LONG, "长远之计"],
  [
    "rare characters, full-width forms and emoji",
    draft(
      block("title", "𠮷𫍯讲话"),
      block("paragraph", "𪚥𬺓，ＡＢＣ１２３％，👨‍👩‍👧‍👦🇨🇳，e\u0301，ﬁ，\u3000空格"),
    ),
    "ＡＢＣ１２３％",
  ],
  [
    "control characters, lone surrogates and marks of XML",
    draft(
      block("title", "标题\u0000\u0007\ufffe"),
      block("paragraph", "前\ud800后\udc00末\u000b\u001f<w:t>&amp;]]>“'\u2028\u2029\uffff终"),
      block("signature", "<!--落款-->"),
    ),
    "<w:t>&amp;]]>",
  ],
  ["nothing but blanks", draft(block("title", "  "), block("paragraph", "\t")), ""],
];

const PROFILES: readonly (readonly [string, PageProfile])[] = [
  ["the speech", SPEECH_PROFILE],
  [
    "a unit's own",
    {
      ...BUILT_IN_PROFILES.report,
      numbering: "word",
      latinFace: "Times New Roman",
      imprint: { copyTo: "各县（市、区）委", issuer: "市委办公室" },
    },
  ],
];

describe.each(PROFILES)("a .docx by the layout of %s", (_name, profile) => {
  it.each(CASES)("holds %s in well-formed XML that reads back", async (_what, document, words) => {
    const bytes = await exportDocx(document, {}, profile);
    const zip = await JSZip.loadAsync(bytes);
    for (const file of Object.values(zip.files)) {
      if (!/\.(?:xml|rels)$/u.test(file.name)) continue;
      const xml = await file.async("string");
      expect([file.name, XMLValidator.validate(xml)]).toEqual([file.name, true]);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: what XML 1.0 cannot hold is looked for.
      expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/u);
    }
    const read = await extractDocx(bytes);
    expect(read.ok && read.value.lines.map(({ text }) => text).join("\n")).toContain(words);
    expect(Buffer.from(await exportDocx(document, {}, profile)).equals(Buffer.from(bytes))).toBe(true);
  });
});

it("the clipboard's HTML holds the same characters", () => {
  for (const [, document, words] of CASES) {
    const html = exportHtml(document, {}, SPEECH_PROFILE);
    expect(html).toContain(words.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;"));
    expect(/\p{Cs}/u.test(html) || html.includes("\u0000")).toBe(false);
  }
});

describe.skipIf(!hasOffice)("LibreOffice", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "export-robust-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("opens every one of them", { timeout: 240_000 }, async () => {
    const files: string[] = [];
    for (const [index, [, document]] of CASES.entries()) {
      for (const [own, [, profile]] of PROFILES.entries()) {
        const file = path.join(folder, `case-${index}-${own}.docx`);
        writeFileSync(file, await exportDocx(document, {}, profile));
        files.push(file);
      }
    }
    const settings = `-env:UserInstallation=file://${folder}/profile`;
    spawnSync("soffice", [settings, "--headless", "--convert-to", "pdf", "--outdir", folder, ...files]);
    for (const file of files) {
      const pdf = file.replace(/docx$/u, "pdf");
      expect([path.basename(file), existsSync(pdf) && readFileSync(pdf).length > 500]).toEqual([
        path.basename(file),
        true,
      ]);
    }
  });
});
