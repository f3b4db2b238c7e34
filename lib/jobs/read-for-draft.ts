import "server-only";
import { type FileText, toFileText } from "@/lib/corpus/file-text";
import { ok, type Result } from "@/lib/result";
import { storedDocument } from "@/lib/store/stored-document";
import { parseInWorker } from "./parse-in-worker";

/**
 * The texts of a file for a draft, at least one; nothing of it is stored.
 *
 * Read in the reading process like any import, so that the same limits hold and secrecy markings are refused.
 */
export async function readForDraft(fileName: string, bytes: Uint8Array): Promise<Result<FileText[]>> {
  const read = await parseInWorker({ kind: "import", fileName, bytes });
  if (!read.ok) return read;
  return ok(read.value.map(({ parsedJson }) => toFileText(storedDocument(JSON.parse(parsedJson)))));
}
