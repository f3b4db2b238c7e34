import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseDocument } from "@/lib/corpus/parse-document";
import type { MiningDocument } from "@/lib/mining/mine-library";

/** Parses every file of the folders; files that hold no speech are named on stderr and left out. */
export async function readFolders(folders: readonly string[]): Promise<MiningDocument[]> {
  const documents: MiningDocument[] = [];
  for (const folder of folders) {
    for (const file of readdirSync(folder).sort()) {
      const parsed = await parseDocument(file, new Uint8Array(readFileSync(path.join(folder, file))));
      if (parsed.ok) documents.push({ id: file, document: parsed.value });
      else process.stderr.write(`${file}: ${parsed.error.code}\n`);
    }
  }
  return documents;
}

/** The folder of the built-in texts. */
export const BUILT_IN = path.join(process.env.SHUBI_ROOT ?? ".", "corpus", "texts");
