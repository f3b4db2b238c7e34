import { fail, ok, type Result } from "@/lib/result";
import { deriveTexts } from "./derive-texts";
import { extractText } from "./extract-text";
import type { LibraryDocument, Removed } from "./library-document";
import type { ExtractError, ExtractedText } from "./source-line";

/**
 * Turns a file into a library document: extract, clean, simplify, parse, name entities, tell moves and themes.
 *
 * Deterministic: same name and bytes, same document. Of a file that holds several texts the first is taken and the
 * others are recorded as removed (`other-document`); `parseDocuments` takes them all. Front matter of a Markdown file
 * overrides what is detected.
 */
export async function parseDocument(
  fileName: string,
  bytes: Uint8Array,
): Promise<Result<LibraryDocument, ExtractError>> {
  const extracted = await extractText(fileName, bytes);
  return extracted.ok ? parseExtracted(fileName, extracted.value) : extracted;
}

/** The pure part of `parseDocument`, from the lines of a file onwards. */
export function parseExtracted(
  fileName: string,
  extracted: ExtractedText,
): Result<LibraryDocument, "no-speech"> {
  const [first, ...others] = deriveTexts(fileName, extracted);
  if (first === undefined) return fail("no-speech");
  const left = others.flatMap(({ sourceLines }) =>
    sourceLines.map((text): Removed => ({ text, reason: "other-document" })),
  );
  return ok({ ...first.document, removed: [...first.document.removed, ...left] });
}
