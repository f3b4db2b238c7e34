import "server-only";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { parseDocument } from "@/lib/corpus/parse-document";
import { type BuiltInFile, replaceBuiltIn } from "@/lib/store/library";
import { listOrganisationIds } from "@/lib/store/organisations";
import { prisma } from "@/lib/store/prisma-client";
import { readyDocument, sha256 } from "@/lib/store/ready-document";
import { requestLibraryUpdate } from "@/lib/store/request-library-update";
import { refreshContinuation } from "./refresh-continuation";
import { refreshMinedLibrary } from "./refresh-mined-library";
import { refreshOverlap } from "./refresh-overlap";

/**
 * Brings the built-in corpus in the database up to date with the files of a folder, mines and indexes it where needed, and
 * asks for the libraries of the organisations, which contain it, to be mined again.
 *
 * @param folder - folder of Markdown texts with front matter.
 * @returns how many documents were written or removed.
 * @throws Error naming the file when a built-in text cannot be parsed: a fault of ours, never of the user.
 */
export async function loadBuiltIn(folder: string): Promise<number> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".md")).sort();
  const files: BuiltInFile[] = [];
  for (const fileName of names) {
    const bytes = new Uint8Array(await readFile(path.join(folder, fileName)));
    const parsed = await parseDocument(fileName, bytes);
    if (!parsed.ok) throw new Error(`corpus/texts/${fileName}: ${parsed.error.code}`);
    files.push({ fileName, bytes, sha256: sha256(bytes), ready: readyDocument(parsed.value) });
  }
  const changed = await replaceBuiltIn(files);
  await refreshContinuation(null);
  await refreshOverlap(null);
  await refreshMinedLibrary(null);
  for (const organisationId of await listOrganisationIds())
    await requestLibraryUpdate(prisma(), organisationId);
  return changed;
}
