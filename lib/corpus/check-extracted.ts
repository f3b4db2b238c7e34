import { fail, type Result } from "@/lib/result";
import { MAX_FILE_BYTES } from "./limits";
import { findSecrecyMarking } from "./secrecy-marking";
import type { ExtractError, ExtractedText } from "./source-line";

/** The failure that a file's size alone decides, or null. */
export function sizeFailure(
  bytes: Uint8Array,
): { readonly ok: false; readonly error: { code: ExtractError } } | null {
  if (bytes.length === 0) return fail("empty-file");
  if (bytes.length > MAX_FILE_BYTES) return fail("file-too-large", { limitMb: MAX_FILE_BYTES / 1024 / 1024 });
  return null;
}

/** Refuses what was read when it bears a secrecy marking, before anything of it can be kept, or holds no text. */
export function checkExtracted(
  extracted: Result<ExtractedText, ExtractError>,
): Result<ExtractedText, ExtractError> {
  if (!extracted.ok) return extracted;
  const { lines, removed = [], asides = [], frontMatter } = extracted.value;
  const stated = Object.entries(frontMatter).map(([key, value]) => `${key}：${value}`);
  const outside = [...stated, ...asides, ...removed.map(({ text }) => text)];
  const marking = findSecrecyMarking(outside) ?? findSecrecyMarking(lines.map(({ text }) => text));
  if (marking !== null) return fail("secrecy-marking", { marking });
  return lines.every((line) => line.text.trim() === "") ? fail("empty-file") : extracted;
}
