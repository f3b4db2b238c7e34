import "server-only";
import { createHash } from "node:crypto";
import { detectFileType } from "@/lib/corpus/detect-file-type";
import { otherTextChars } from "@/lib/corpus/other-text-chars";
import { fail, ok, type Result } from "@/lib/result";
import { addLibraryFile } from "@/lib/store/library";
import type { OrganisationScope } from "@/lib/store/organisation-scope";
import { parseInWorker } from "./parse-in-worker";

export type ImportedFile = { readonly fileName: string; readonly bytes: Uint8Array<ArrayBuffer> };

/** What became of one file. */
export type ImportedDocument = {
  readonly id: string;
  readonly title: string;
  readonly headings: number;
  readonly charCount: number;
  /** Stretches of noise taken out. */
  readonly removed: number;
  /** Characters of further texts in the same file, which were not taken in. */
  readonly otherChars: number;
  readonly incomplete: boolean;
};

/** One file of an upload and what became of it. */
export type ImportOutcome = { readonly fileName: string; readonly imported: Result<ImportedDocument> };

/**
 * Imports what was uploaded: a file, or every file of a .zip on its own.
 *
 * @returns an outcome for each file of an archive, or the failure of the upload as a whole.
 */
export async function importUpload(
  scope: OrganisationScope,
  upload: ImportedFile,
): Promise<Result<ImportOutcome[]>> {
  const { fileName } = upload;
  if (!isArchive(upload)) {
    const imported = await importFile(scope, upload);
    return imported.ok ? ok([{ fileName, imported }]) : imported;
  }
  const expanded = await parseInWorker({ kind: "expand", ...upload });
  if (!expanded.ok) return expanded;
  const outcomes: ImportOutcome[] = [];
  for (const { fileName, content } of expanded.value) {
    const imported = content.ok ? await importFile(scope, { fileName, bytes: content.value }) : content;
    outcomes.push({ fileName, imported });
  }
  return ok(outcomes);
}

/** True for a .zip of files; a .docx is a zip as well but one document. */
export function isArchive({ fileName, bytes }: ImportedFile): boolean {
  return detectFileType(fileName, bytes) === "zip";
}

/** Parses and stores one file; the library is mined afterwards, once for a whole batch. */
export async function importFile(
  scope: OrganisationScope,
  file: ImportedFile,
): Promise<Result<ImportedDocument>> {
  const parsed = await parseInWorker({ kind: "read", ...file });
  if (!parsed.ok) return fail(parsed.error.code, parsed.error.data);
  const document = parsed.value;
  const stored = await addLibraryFile(scope, { ...file, sha256: sha256(file.bytes), document });
  if (!stored.ok) return stored;
  return ok({
    id: stored.value.id,
    title: document.title,
    headings: document.headings.length,
    charCount: document.charCount,
    removed: document.removed.filter(({ reason }) => reason !== "other-document").length,
    otherChars: otherTextChars(document),
    incomplete: document.incomplete,
  });
}

/** SHA-256 of the bytes, hexadecimal. */
export function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
