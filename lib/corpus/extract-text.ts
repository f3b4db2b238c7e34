import { fail, ok, type Result } from "@/lib/result";
import { decodeText } from "@/lib/text/decode-text";
import { splitLines } from "@/lib/text/normalise";
import { checkExtracted, sizeFailure } from "./check-extracted";
import { detectFileType, fileExtension } from "./detect-file-type";
import { extractDoc } from "./extract-doc";
import { extractDocx } from "./extract-docx";
import { extractHtml } from "./extract-html";
import { extractMarkdown } from "./extract-markdown";
import { extractRtf } from "./extract-rtf";
import type { ExtractError, ExtractedText, SourceFormat, SourceLine, WordText } from "./source-line";

/**
 * Reads the lines of a file: .txt, .md, .html, .docx, .doc, .wps or .rtf, told by content first and name second.
 *
 * Nothing is cleaned yet. A file with a secrecy marking is refused here, before anything of it can be kept. PDF needs
 * tables of characters from the disk, so `lib/jobs/read-file.ts` reads it; archives are opened by `expandArchive`.
 */
export async function extractText(
  fileName: string,
  bytes: Uint8Array,
): Promise<Result<ExtractedText, ExtractError>> {
  return sizeFailure(bytes) ?? checkExtracted(await readByType(fileName, bytes));
}

async function readByType(fileName: string, bytes: Uint8Array): Promise<Result<ExtractedText, ExtractError>> {
  const type = detectFileType(fileName, bytes);
  switch (type) {
    case "docx":
      return withFormat("docx", await extractDocx(bytes));
    case "doc":
      return withFormat("doc", extractDoc(bytes));
    case "rtf":
      return withFormat("rtf", extractRtf(bytes));
    case "html":
      return withFormat("html", withoutAsides(extractHtml(bytes)));
    case "md":
    case "txt":
      return readPlain(type, bytes);
    case "encrypted-office":
      return fail("encrypted-file");
    case "zip":
      return fail("nested-archive");
    case "other-binary":
      return refuseBinary(fileExtension(fileName));
    default:
      return fail("unsupported-type");
  }
}

/** What a file pretends to be decides which sentence helps its owner. */
function refuseBinary(extension: string): Result<never, ExtractError> {
  if (extension === "docx" || extension === "docm") return fail("broken-docx");
  return ["txt", "md"].includes(extension) ? fail("not-text") : fail("unsupported-type");
}

function readPlain(type: "md" | "txt", bytes: Uint8Array): Result<ExtractedText, ExtractError> {
  const decoded = decodeText(bytes);
  if (!decoded.ok) return decoded;
  if (type === "md") return ok({ format: "md", ...extractMarkdown(decoded.value.text) });
  const lines = splitLines(decoded.value.text).map((text) => ({ text }));
  return ok({ format: "txt", lines, frontMatter: {} });
}

function withFormat<Code extends ExtractError>(
  format: SourceFormat,
  text: Result<WordText, Code>,
): Result<ExtractedText, Code> {
  return text.ok ? ok({ format, ...text.value, frontMatter: {} }) : text;
}

function withoutAsides<Code extends ExtractError>(lines: Result<SourceLine[], Code>): Result<WordText, Code> {
  return lines.ok ? ok({ lines: lines.value, asides: [] }) : lines;
}
