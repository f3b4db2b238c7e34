import "server-only";
import { checkExtracted, sizeFailure } from "@/lib/corpus/check-extracted";
import { detectFileType } from "@/lib/corpus/detect-file-type";
import { extractText } from "@/lib/corpus/extract-text";
import type { LibraryDocument } from "@/lib/corpus/library-document";
import { parseExtracted } from "@/lib/corpus/parse-document";
import { parseExtractedDocuments } from "@/lib/corpus/parse-documents";
import { findSecrecyMarking } from "@/lib/corpus/secrecy-marking";
import type { ExtractError, ExtractedText } from "@/lib/corpus/source-line";
import { fail, type Result } from "@/lib/result";
import { readReturned } from "@/lib/returned/read-returned";
import type { ReturnedFile } from "@/lib/returned/returned-file";
import { extractPdf } from "./extract-pdf";

/** Reads the lines of a file of any kind the library takes, PDF included; see `extractText`. */
export async function readFileText(
  fileName: string,
  bytes: Uint8Array,
): Promise<Result<ExtractedText, ExtractError>> {
  if (detectFileType(fileName, bytes) !== "pdf") return extractText(fileName, bytes);
  return sizeFailure(bytes) ?? checkExtracted(await extractPdf(bytes));
}

/** Turns a file of any kind the library takes into a library document. */
export async function readDocument(
  fileName: string,
  bytes: Uint8Array,
): Promise<Result<LibraryDocument, ExtractError>> {
  const extracted = await readFileText(fileName, bytes);
  return extracted.ok ? parseExtracted(fileName, extracted.value) : extracted;
}

/** Turns a file into library documents, one for each text it holds, at least one. */
export async function readDocuments(
  fileName: string,
  bytes: Uint8Array,
): Promise<Result<LibraryDocument[], ExtractError>> {
  const extracted = await readFileText(fileName, bytes);
  return extracted.ok ? parseExtractedDocuments(fileName, extracted.value) : extracted;
}

/** Reads a .docx with its tracked changes and comments, under the limits and refusals of any other file. */
export async function readReturnedFile(
  fileName: string,
  bytes: Uint8Array,
): Promise<Result<ReturnedFile, ExtractError>> {
  const extracted = await readFileText(fileName, bytes);
  if (!extracted.ok) return extracted;
  if (extracted.value.format !== "docx") return fail("unsupported-type");
  const returned = await readReturned(bytes);
  if (!returned.ok) return returned;
  const beside = returned.value.paragraphs.flatMap(({ comments }) => comments.map(({ text }) => text));
  const marking = findSecrecyMarking(beside);
  return marking === null ? returned : fail("secrecy-marking", { marking });
}
