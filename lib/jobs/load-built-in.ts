import "server-only";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { parseDocument } from "@/lib/corpus/parse-document";
import { type LibraryFile, replaceBuiltIn } from "@/lib/store/library";
import { listOrganisationIds } from "@/lib/store/organisations";
import { sha256 } from "./import-files";
import { refreshMinedLibrary } from "./refresh-mined-library";

/**
 * Brings the built-in corpus in the database up to date with the files of a folder and mines again where needed.
 *
 * @param folder - folder of Markdown texts with front matter.
 * @returns how many documents were written or removed.
 * @throws Error naming the file when a built-in text cannot be parsed: a fault of ours, never of the user.
 */
export async function loadBuiltIn(folder: string): Promise<number> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".md")).sort();
  const files: LibraryFile[] = [];
  for (const fileName of names) {
    const bytes = new Uint8Array(await readFile(path.join(folder, fileName)));
    const parsed = await parseDocument(fileName, bytes);
    if (!parsed.ok) throw new Error(`corpus/texts/${fileName}: ${parsed.error.code}`);
    files.push({ fileName, bytes, sha256: sha256(bytes), document: parsed.value });
  }
  const changed = await replaceBuiltIn(files);
  for (const organisationId of await listOrganisationIds()) await refreshMinedLibrary(organisationId);
  return changed;
}
