import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { draftFromText } from "@/lib/export/draft-from-text";
import { pageRows } from "@/lib/export/reading-copy/fill-pages";
import { DEFAULT_READING_CHOICES, type ReadingChoices } from "@/lib/export/reading-copy/reading-choices";
import { exportReadingDocx } from "@/lib/export/reading-copy/reading-docx";
import { readingLayout } from "@/lib/export/reading-copy/reading-layout";
import type { DraftDocument } from "@/lib/speech/draft-document";
import { exportReadingPdf } from "./export-reading-pdf";
import { readFileText } from "./read-file";

const hasPoppler = spawnSync("pdftotext", ["-v"]).error === undefined;
const hasOffice = spawnSync("soffice", ["--version"]).error === undefined;
if (!hasPoppler)
  process.stderr.write("export-reading-pdf: poppler-utils is not installed, the pages are NOT looked at\n");
if (!hasOffice)
  process.stderr.write("export-reading-pdf: LibreOffice is not installed, the .docx is NOT opened\n");

const FOLDER = "corpus/texts";
const TEXTS = readdirSync(FOLDER).filter((name) => name.endsWith(".md"));
/** Of different kinds and length, one with pinyin on a full page; LibreOffice takes a second for each. */
const OPENED = ["host-city-2025.md", "pledge-college-2026.md", "review-county-2025.md"];

async function builtIn(name: string): Promise<DraftDocument> {
  const text = await readFileText(name, new Uint8Array(readFileSync(path.join(FOLDER, name))));
  if (!text.ok) throw new Error(`${name}: ${text.error.code}`);
  return draftFromText(text.value, name);
}

/** The lines of each page that hold Chinese, without blanks and breath marks. */
function printedPages(pdf: Uint8Array | string): string[][] {
  const [file, input] = typeof pdf === "string" ? [pdf, undefined] : ["-", pdf];
  const { stdout } = spawnSync("pdftotext", ["-layout", file, "-"], { input, encoding: "utf8" });
  return stdout
    .replace(/\f$/u, "")
    .split("\f")
    .map((page) =>
      page
        .split("\n")
        .map((line) => line.replace(/[\s/]/gu, ""))
        .filter((line) => /\p{Script=Han}/u.test(line)),
    );
}

const isCatchword = (line: string) => line.startsWith("下接：");
/** Stage directions of a host script, （播放专题片）, have no full stop. */
const SENTENCE_END = /[。！？…][”’）]*$|）$|^约.+累计.+$/u;
/** Only Chinese: other programs set pinyin on lines of its own. */
const chinese = (lines: readonly string[]) => lines.join("").replace(/[^\p{Script=Han}]/gu, "");

function laidOut(document: DraftDocument, choices: ReadingChoices): string[] {
  return readingLayout(document, {}, choices).pages.map(({ lines }) =>
    chinese(lines.map(({ block, from, to }) => block.text.slice(from, to))),
  );
}

describe("exportReadingPdf", () => {
  it("gives the same bytes for the same draft, and says its faces", async () => {
    const document = await builtIn("host-city-2025.md");
    const { bytes, faces } = exportReadingPdf(document, {}, DEFAULT_READING_CHOICES);
    const again = exportReadingPdf(document, {}, DEFAULT_READING_CHOICES);
    expect(Buffer.from(again.bytes).equals(Buffer.from(bytes))).toBe(true);
    expect(faces).toMatch(/^字体：.*仿宋_GB2312/u);
  });
});

describe.skipIf(!hasPoppler)("the pages of the PDF", () => {
  it.each(TEXTS)("of %s turn at a sentence's end, with a catchword", async (name) => {
    const document = await builtIn(name);
    const pages = printedPages(exportReadingPdf(document, {}, DEFAULT_READING_CHOICES).bytes);
    expect(pages.map((lines) => chinese(lines.filter((line) => !isCatchword(line))))).toEqual(
      laidOut(document, DEFAULT_READING_CHOICES),
    );
    for (const lines of pages.slice(0, -1)) {
      expect(lines.filter(isCatchword)).toHaveLength(1);
      expect(lines.filter((line) => !isCatchword(line)).at(-1)).toMatch(SENTENCE_END);
    }
  });

  it("keep one pitch, whatever stands in a line", async () => {
    const document = await builtIn("host-enterprise-2026.md");
    const { profile, pages } = readingLayout(document, {}, DEFAULT_READING_CHOICES);
    const { bytes } = exportReadingPdf(document, {}, DEFAULT_READING_CHOICES);
    const { stdout } = spawnSync("pdftotext", ["-bbox", "-", "-"], { input: bytes, encoding: "utf8" });
    // A page whose lines hold pinyin, which counts as more than a row; the title's page is all of other sizes.
    const sheet = pages.findIndex(({ lines }, index) => index > 0 && pageRows(lines) > lines.length);
    const words = stdout.split("<page")[sheet + 1] ?? "";
    const boxes = [
      ...words.matchAll(/yMin="([\d.]+)" xMax="[\d.]+" yMax="([\d.]+)">[^<]*\p{Script=Han}/gu),
    ].map(([, top, bottom]) => ({ top: Number(top), height: Number(bottom) - Number(top) }));
    // Title, minutes and catchword are of other sizes, and so begin elsewhere in their row.
    const heights = boxes.map(({ height }) => height).sort((a, b) => a - b);
    const usual = heights[Math.floor(heights.length / 2)] ?? 0;
    const tops = boxes.filter(({ height }) => Math.abs(height - usual) < 0.1).map(({ top }) => top);
    expect(tops.length).toBeGreaterThan(5);
    for (const top of tops) {
      const rows = (top - Math.min(...tops)) / profile.lineSpacingPt;
      expect(Math.abs(rows - Math.round(rows))).toBeLessThan(0.01);
    }
  });

  it("carry pinyin and large page numbers", async () => {
    const { bytes } = exportReadingPdf(await builtIn("host-city-2025.md"), {}, DEFAULT_READING_CHOICES);
    const { stdout } = spawnSync("pdftotext", ["-bbox", "-", "-"], { input: bytes, encoding: "utf8" });
    expect(stdout).toContain(">lì<");
    const number = /yMin="([\d.]+)" xMax="[\d.]+" yMax="([\d.]+)">1</u.exec(stdout);
    expect(Number(number?.[2]) - Number(number?.[1])).toBeGreaterThan(18);
  });
});

describe.skipIf(!hasPoppler || !hasOffice)("the .docx in LibreOffice", () => {
  let folder = "";
  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), "reading-"));
    for (const name of OPENED) {
      const bytes = await exportReadingDocx(await builtIn(name), {}, DEFAULT_READING_CHOICES);
      writeFileSync(path.join(folder, name.replace(".md", ".docx")), bytes);
    }
    const files = OPENED.map((name) => path.join(folder, name.replace(".md", ".docx")));
    const settings = `-env:UserInstallation=file://${folder}/profile`;
    spawnSync("soffice", [settings, "--headless", "--convert-to", "pdf", "--outdir", folder, ...files]);
  }, 180_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(OPENED)("turns the pages of %s where the layout does", async (name) => {
    const pages = printedPages(path.join(folder, name.replace(".md", ".pdf")));
    expect(pages.map((lines) => chinese(lines.filter((line) => !isCatchword(line))))).toEqual(
      laidOut(await builtIn(name), DEFAULT_READING_CHOICES),
    );
  });
});
