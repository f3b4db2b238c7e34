import { fail, ok, type Result } from "@/lib/result";
import { deriveTexts } from "./derive-texts";
import { extractText } from "./extract-text";
import type { LibraryDocument } from "./library-document";
import type { ExtractError, ExtractedText } from "./source-line";

/**
 * Turns a file into library documents, one for each text it holds (【篇一】 【篇二】), in order and at least one.
 *
 * What belongs to the file and to none of its texts is recorded as removed with the first, once.
 */
export async function parseDocuments(
  fileName: string,
  bytes: Uint8Array,
): Promise<Result<LibraryDocument[], ExtractError>> {
  const extracted = await extractText(fileName, bytes);
  return extracted.ok ? parseExtractedDocuments(fileName, extracted.value) : extracted;
}

/** The pure part of `parseDocuments`, from the lines of a file onwards. */
export function parseExtractedDocuments(
  fileName: string,
  extracted: ExtractedText,
): Result<LibraryDocument[], "no-speech"> {
  const texts = deriveTexts(fileName, extracted);
  return texts.length === 0 ? fail("no-speech") : ok(texts.map(({ document }) => document));
}
