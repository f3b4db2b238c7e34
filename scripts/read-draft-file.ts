import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import { maxUploadBytes } from "@/lib/corpus/limits";
import { draftFromText } from "@/lib/export/draft-from-text";
import { readFileText } from "@/lib/jobs/read-file";
import { fail, ok, type Result } from "@/lib/result";
import { readReturned } from "@/lib/returned/read-returned";
import { returnedDraft } from "@/lib/returned/returned-draft";
import type { DraftDocument } from "@/lib/speech/draft-document";
import { type FactSheet, readFactSheet } from "@/lib/speech/fact-sheet";
import { readDraftDocument } from "@/lib/speech/migrate-draft-document";

/** A draft with what is known of its occasion. */
export type DraftFile = { readonly document: DraftDocument; readonly facts: FactSheet };

/**
 * Reads a draft from a file: a stored draft (.json, alone or as `{document, facts}`), or the text of any file the
 * library takes.
 */
export async function readDraftFile(file: string): Promise<Result<DraftFile>> {
  const bytes = await readBytes(file);
  if (!bytes.ok) return bytes;
  if (path.extname(file).toLowerCase() === ".json") return readStored(bytes.value);
  const extracted = await readFileText(path.basename(file), bytes.value);
  if (!extracted.ok) return extracted;
  const returned = extracted.value.format === "docx" ? await readReturned(bytes.value) : null;
  // Our own file states by its styles what a text has to be read for.
  if (returned?.ok && returned.value.origin !== null) {
    return ok({ document: returnedDraft(returned.value.paragraphs, null, {}).document, facts: {} });
  }
  return ok({ document: draftFromText(extracted.value, path.basename(file)), facts: {} });
}

function readStored(bytes: Uint8Array): Result<DraftFile> {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return fail("draft-not-json");
  }
  const whole = typeof value === "object" && value !== null && "document" in value ? value : null;
  const document = readDraftDocument(whole === null ? value : whole.document);
  if (!document.ok) return document;
  const facts = whole !== null && "facts" in whole ? readFactSheet(whole.facts) : {};
  return ok({ document: document.value, facts });
}

async function readBytes(file: string): Promise<Result<Uint8Array>> {
  const limit = maxUploadBytes(file);
  try {
    if ((await stat(file)).size > limit) return fail("file-too-large", { limitMb: limit / 1024 / 1024 });
    return ok(await readFile(file));
  } catch {
    return fail("unreadable");
  }
}
