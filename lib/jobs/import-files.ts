import "server-only";
import { createHash } from "node:crypto";
import { parseDocument } from "@/lib/corpus/parse-document";
import { fail, ok, type Result } from "@/lib/result";
import { addLibraryFile } from "@/lib/store/library";
import type { OrganisationScope } from "@/lib/store/organisation-scope";

export type ImportedFile = { readonly fileName: string; readonly bytes: Uint8Array<ArrayBuffer> };

/** What became of one file. */
export type ImportedDocument = {
  readonly id: string;
  readonly title: string;
  readonly headings: number;
  readonly charCount: number;
  readonly removed: number;
  readonly incomplete: boolean;
};

/** Parses and stores one file; the library is mined afterwards, once for a whole batch. */
export async function importFile(
  scope: OrganisationScope,
  file: ImportedFile,
): Promise<Result<ImportedDocument>> {
  const parsed = await parseDocument(file.fileName, file.bytes);
  if (!parsed.ok) return fail(parsed.error.code, parsed.error.data);
  const document = parsed.value;
  const stored = await addLibraryFile(scope, { ...file, sha256: sha256(file.bytes), document });
  if (!stored.ok) return stored;
  return ok({
    id: stored.value.id,
    title: document.title,
    headings: document.headings.length,
    charCount: document.charCount,
    removed: document.removed.length,
    incomplete: document.incomplete,
  });
}

/** SHA-256 of the bytes, hexadecimal. */
export function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
