import "server-only";
import { detectFileType } from "@/lib/corpus/detect-file-type";
import type { Failure } from "@/lib/result";
import { isFromArchive, loadUpload, retryItem, type TakenItem } from "@/lib/store/import-items";
import { endKnownFile, expandItem, failItem, storeTexts } from "@/lib/store/import-results";
import { parseInWorker } from "./parse-in-worker";

/** A file that brings the reading process down so often is given up. */
const MAX_CRASHES = 2;

/** A file that was in hand each time so many workers ended is given up: it may be what ended them. */
const MAX_TAKES = 12;

const CRASHES: ReadonlySet<string> = new Set(["parse-crash", "parse-timeout"]);

/** Reads one file of a batch and accounts for it. */
export async function importItem(worker: string, item: TakenItem): Promise<void> {
  if (item.takes > MAX_TAKES) return failItem(worker, item, { code: "parse-crash" });
  const bytes = await loadUpload(item);
  // Cancelled in the meantime, and its bytes gone with it.
  if (bytes === null) return;
  if (bytes === "known") return endKnownFile(worker, item);
  const file = { fileName: ownName(item.fileName), bytes };
  // A .zip of files; a .docx is a zip as well but one document.
  if (!isFromArchive(item) && detectFileType(file.fileName, bytes) === "zip") {
    const expanded = await parseInWorker({ kind: "expand", ...file });
    if (expanded.ok) return expandItem(worker, item, expanded.value);
    return refuse(worker, item, expanded.error);
  }
  const read = await parseInWorker({ kind: "import", ...file });
  if (!read.ok) return refuse(worker, item, read.error);
  await storeTexts(worker, item, bytes, read.value);
}

async function refuse(worker: string, item: TakenItem, error: Failure): Promise<void> {
  if (CRASHES.has(error.code) && item.attempts + 1 < MAX_CRASHES) await retryItem(worker, item.id);
  else await failItem(worker, item, error);
}

/** The name of a file out of an archive without the archive's. */
function ownName(fileName: string): string {
  return fileName.split(" › ").at(-1) ?? fileName;
}
