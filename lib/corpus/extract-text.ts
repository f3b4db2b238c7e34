import { fail, ok, type Result } from "@/lib/result";
import { decodeText } from "@/lib/text/decode-text";
import { splitLines } from "@/lib/text/normalise";
import { detectFileType } from "./detect-file-type";
import { extractDocx } from "./extract-docx";
import { extractHtml } from "./extract-html";
import { extractMarkdown } from "./extract-markdown";
import { MAX_FILE_BYTES } from "./limits";
import { findSecrecyMarking } from "./secrecy-marking";
import type { ExtractError, ExtractedText, SourceLine } from "./source-line";

/**
 * Reads the lines of a file: .txt, .md, .html or .docx, told by content first and name second.
 *
 * Nothing is cleaned yet. A file with a secrecy marking is refused here, before anything of it can be kept.
 */
export async function extractText(
  fileName: string,
  bytes: Uint8Array,
): Promise<Result<ExtractedText, ExtractError>> {
  if (bytes.length === 0) return fail("empty-file");
  if (bytes.length > MAX_FILE_BYTES) return fail("file-too-large", { limitMb: MAX_FILE_BYTES / 1024 / 1024 });
  const extracted = await readByType(fileName, bytes);
  if (!extracted.ok) return extracted;
  const marking = findSecrecyMarking(extracted.value.lines.map((line) => line.text));
  if (marking !== null) return fail("secrecy-marking", { marking });
  if (extracted.value.lines.every((line) => line.text.trim() === "")) return fail("empty-file");
  return extracted;
}

async function readByType(fileName: string, bytes: Uint8Array): Promise<Result<ExtractedText, ExtractError>> {
  const type = detectFileType(fileName, bytes);
  switch (type) {
    case "docx":
      return withFormat("docx", await extractDocx(bytes));
    case "html":
      return withFormat("html", extractHtml(bytes));
    case "md":
    case "txt":
      return readPlain(type, bytes);
    case "encrypted-office":
      return fail("encrypted-file");
    case "ole":
      return /\.docx$/i.test(fileName) ? fail("broken-docx") : fail("type-not-yet", { type: ".doc/.wps" });
    case "pdf":
    case "rtf":
    case "zip":
      return fail("type-not-yet", { type: `.${type}` });
    case "other-binary":
      return /\.(?:txt|md)$/i.test(fileName) ? fail("not-text") : fail("unsupported-type");
    default:
      return fail("unsupported-type");
  }
}

function readPlain(type: "md" | "txt", bytes: Uint8Array): Result<ExtractedText, ExtractError> {
  const decoded = decodeText(bytes);
  if (!decoded.ok) return decoded;
  if (type === "md") return ok({ format: "md", ...extractMarkdown(decoded.value.text) });
  const lines = splitLines(decoded.value.text).map((text) => ({ text }));
  return ok({ format: "txt", lines, frontMatter: {} });
}

function withFormat<Code extends ExtractError>(
  format: "html" | "docx",
  lines: Result<SourceLine[], Code>,
): Result<ExtractedText, Code> {
  return lines.ok ? ok({ format, lines: lines.value, frontMatter: {} }) : lines;
}
