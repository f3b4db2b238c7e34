import "server-only";
import { createRequire } from "node:module";
import path from "node:path";
import type { PDFDocumentProxy, PDFPageProxy } from "pdfjs-dist/types/src/pdf";
import { MAX_PDF_PAGES } from "@/lib/corpus/limits";
import { sortOutFurniture } from "@/lib/corpus/pdf-furniture";
import { type PdfItem, type PdfPage, pdfLines } from "@/lib/corpus/pdf-lines";
import { pdfParagraphs } from "@/lib/corpus/pdf-paragraphs";
import type { ExtractedText } from "@/lib/corpus/source-line";
import { fail, ok, type Result } from "@/lib/result";

export type PdfError = "broken-pdf" | "encrypted-file" | "pdf-scan" | "pdf-garbled" | "too-many-pages";

/** Fewer characters a page than this are stamps and page numbers over pictures of text. */
const MIN_CHARS_A_PAGE = 15;

/** More characters without meaning than this share come from fonts that do not say what their shapes mean. */
const MAX_GARBLED_SHARE = 0.2;

/** Text of a PDF: lines rebuilt from positions, joined into paragraphs, without headers, footers and page numbers. */
export async function extractPdf(bytes: Uint8Array): Promise<Result<ExtractedText, PdfError>> {
  const opened = await openPdf(bytes);
  if (!opened.ok) return opened;
  const document = opened.value;
  try {
    if (document.numPages > MAX_PDF_PAGES) return fail("too-many-pages", { limit: MAX_PDF_PAGES });
    const pages: PdfPage[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      pages.push(await readPage(await document.getPage(number)));
    }
    return textOf(pages);
  } catch {
    // pdfjs names no classes for what it throws on damaged pages; all of it means that the file is damaged.
    return fail("broken-pdf");
  } finally {
    await document.loadingTask.destroy();
  }
}

/**
 * Loads pdfjs. It makes a matrix for drawing as it loads, out of a native canvas that not every system has; nothing is
 * drawn here, so an empty stand-in serves.
 */
async function loadPdfjs() {
  const scope = globalThis as { DOMMatrix?: unknown };
  scope.DOMMatrix ??= class DOMMatrix {};
  return import("pdfjs-dist/legacy/build/pdf.mjs");
}

async function openPdf(bytes: Uint8Array): Promise<Result<PDFDocumentProxy, PdfError>> {
  const { getDocument, VerbosityLevel } = await loadPdfjs();
  const folder = path.dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"));
  const loading = getDocument({
    // A copy, because pdfjs takes the buffer away from its owner.
    data: bytes.slice(),
    // Without these tables a PDF that does not embed its Chinese fonts reads as empty.
    cMapUrl: `${folder}/cmaps/`,
    cMapPacked: true,
    standardFontDataUrl: `${folder}/standard_fonts/`,
    useSystemFonts: false,
    disableFontFace: true,
    isEvalSupported: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    return ok(await loading.promise);
  } catch (error) {
    await loading.destroy();
    const encrypted = error instanceof Error && error.name === "PasswordException";
    return fail(encrypted ? "encrypted-file" : "broken-pdf");
  }
}

async function readPage(page: PDFPageProxy): Promise<PdfPage> {
  const { width, height } = page.getViewport({ scale: 1 });
  const [left = 0, bottom = 0] = page.view;
  const content = await page.getTextContent({ disableNormalization: false });
  const items: PdfItem[] = [];
  for (const item of content.items) {
    if (!("str" in item) || item.str === "") continue;
    const [a = 0, b = 0, , d = 0, x = 0, y = 0] = item.transform as number[];
    // Slanted text is a watermark or a stamp.
    if (Math.abs(b) > 0.1 * Math.abs(a)) continue;
    items.push({
      text: item.str,
      x: x - left,
      y: y - bottom,
      width: item.width,
      size: Math.abs(d) || item.height,
    });
  }
  page.cleanup();
  return { width, height, items };
}

function textOf(pages: readonly PdfPage[]): Result<ExtractedText, PdfError> {
  const text = pages.flatMap((page) => page.items.map((item) => item.text)).join("");
  const chars = text.replace(/\s/g, "").length;
  if (chars < MIN_CHARS_A_PAGE * pages.length) return fail("pdf-scan");
  const garbled = text.match(/[\p{Co}\p{Cc}\ufffd]/gu)?.length ?? 0;
  if (garbled > chars * MAX_GARBLED_SHARE) return fail("pdf-garbled");
  const sorted = sortOutFurniture(pages, pages.map(pdfLines));
  return ok({
    format: "pdf",
    lines: pdfParagraphs(sorted.map(({ kept }) => kept)),
    frontMatter: {},
    removed: sorted.flatMap(({ furniture }) =>
      furniture.map((line) => ({ text: line.text.trim(), reason: "page-furniture" as const })),
    ),
  });
}
