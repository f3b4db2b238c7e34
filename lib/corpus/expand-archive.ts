import JSZip from "jszip";
import { fail, ok, type Result } from "@/lib/result";
import { ExpansionError, inflateEntry } from "./inflate-entry";
import {
  MAX_ARCHIVE_BYTES,
  MAX_ARCHIVE_FILES,
  MAX_ARCHIVE_RATIO,
  MAX_ARCHIVE_TOTAL_BYTES,
  MAX_ENTRIES,
  MAX_FILE_BYTES,
} from "./limits";
import { readZipDirectory } from "./zip-directory";

/** A file of an archive under its own name, without the folders it stood in. */
export type ArchivedFile = {
  readonly fileName: string;
  readonly content: Result<Uint8Array<ArrayBuffer>, "file-too-large" | "broken-archive">;
};

export type ArchiveError =
  | "broken-archive"
  | "encrypted-archive"
  | "empty-archive"
  | "too-many-entries"
  | "expansion-limit"
  | "file-too-large";

/** An archive this small when open is harmless, however well it was packed. */
const ALWAYS_ALLOWED_BYTES = 10 * 1024 * 1024;

/**
 * Takes the files out of a .zip, each to be read on its own. Archives inside are handed on as they are, never opened.
 *
 * Names are only names: folders, `..` and drive letters in them are cut off. One file too large or damaged fails alone;
 * an archive that grows beyond reason fails as a whole.
 */
export async function expandArchive(bytes: Uint8Array): Promise<Result<ArchivedFile[], ArchiveError>> {
  if (bytes.length > MAX_ARCHIVE_BYTES) {
    return fail("file-too-large", { limitMb: MAX_ARCHIVE_BYTES / 1024 / 1024 });
  }
  const directory = readZipDirectory(bytes);
  if (directory === null) return fail("broken-archive");
  if (directory.some((entry) => entry.encrypted)) return fail("encrypted-archive");
  if (directory.length > MAX_ENTRIES) return fail("too-many-entries", { limit: MAX_ARCHIVE_FILES });
  try {
    const zip = await JSZip.loadAsync(bytes, { decodeFileName: (name) => decodeName(name) });
    const entries = Object.values(zip.files).filter((entry) => !entry.dir && !isSystemFile(entry.name));
    if (entries.length === 0) return fail("empty-archive");
    if (entries.length > MAX_ARCHIVE_FILES) return fail("too-many-entries", { limit: MAX_ARCHIVE_FILES });
    return await inflateAll(entries, bytes.length);
  } catch {
    // JSZip throws plain errors; whatever it cannot open is damaged or no zip.
    return fail("broken-archive");
  }
}

async function inflateAll(
  entries: readonly JSZip.JSZipObject[],
  archiveBytes: number,
): Promise<Result<ArchivedFile[], ArchiveError>> {
  const byRatio = Math.max(ALWAYS_ALLOWED_BYTES, archiveBytes * MAX_ARCHIVE_RATIO);
  let left = Math.min(MAX_ARCHIVE_TOTAL_BYTES, byRatio);
  const files: ArchivedFile[] = [];
  for (const entry of entries) {
    const limit = Math.min(left, MAX_FILE_BYTES);
    const content = await inflateOne(entry, limit);
    if (content === "too-large" && limit === left) return fail("expansion-limit");
    // What a file beyond the limit of one file cost is counted as well, or many of them would be free.
    left -= content === "too-large" ? MAX_FILE_BYTES : content === "damaged" ? 0 : content.length;
    if (left < 0) return fail("expansion-limit");
    files.push({ fileName: baseName(entry.name), content: contentResult(content) });
  }
  return ok(files);
}

async function inflateOne(
  entry: JSZip.JSZipObject,
  limit: number,
): Promise<Uint8Array<ArrayBuffer> | "too-large" | "damaged"> {
  try {
    return joinChunks(await inflateEntry(entry, limit));
  } catch (error) {
    return error instanceof ExpansionError ? "too-large" : "damaged";
  }
}

function contentResult(content: Uint8Array<ArrayBuffer> | "too-large" | "damaged"): ArchivedFile["content"] {
  if (content === "too-large") return fail("file-too-large", { limitMb: MAX_FILE_BYTES / 1024 / 1024 });
  return content === "damaged" ? fail("broken-archive") : ok(content);
}

function joinChunks(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const joined = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    joined.set(chunk, at);
    at += chunk.length;
  }
  return joined;
}

/** Names without the UTF-8 flag come in the code page of the computer that packed them, here GBK. */
function decodeName(name: string[] | Uint8Array): string {
  const bytes = name instanceof Uint8Array ? name : Uint8Array.from(name, (char) => char.charCodeAt(0));
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    // A failed strict decoding is the answer "not UTF-8".
    return new TextDecoder("gb18030").decode(bytes);
  }
}

function isSystemFile(name: string): boolean {
  return name.startsWith("__MACOSX/") || /^(?:\.|~\$|Thumbs\.db$|desktop\.ini$)/i.test(baseName(name));
}

const MAX_NAME_CHARS = 200;

function baseName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? "";
  const visible = last.replace(/[\p{Cc}\p{Cf}:]/gu, "").trim();
  return visible === "" ? "未命名" : visible.slice(-MAX_NAME_CHARS);
}
