import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { parseDocument } from "@/lib/corpus/parse-document";
import { documentLines, libraryWording } from "@/lib/suggest/continuation/library-wording";
import { decodeText } from "@/lib/text/decode-text";
import { normaliseLine, splitLines } from "@/lib/text/normalise";

export type ReplayText = {
  readonly id: string;
  /** As the index takes it: cleaned, with slots. */
  readonly wording: string;
  /** As a writer types it: cleaned, nothing replaced. */
  readonly typed: string;
};

/**
 * Reads all files of a folder in the order of their names.
 *
 * @param raw - leaves site furniture and all other lines in what is typed.
 */
export async function readTexts(folder: string, raw: boolean): Promise<ReplayText[]> {
  const texts: ReplayText[] = [];
  for (const name of (await readdir(folder)).sort()) {
    if (!/\.(?:txt|md|docx|html?)$/iu.test(name)) continue;
    const bytes = new Uint8Array(await readFile(path.join(folder, name)));
    const plain = plainLines(bytes);
    const parsed = await parseDocument(name, bytes);
    if (!parsed.ok) {
      // What is no speech to the parser is still text that someone may type.
      process.stderr.write(`${name}: ${parsed.error.code}, taken as it is\n`);
      if (plain !== "") texts.push({ id: name, wording: plain, typed: plain });
      continue;
    }
    const typed = raw ? plain : documentLines(parsed.value).join("\n");
    texts.push({ id: name, wording: libraryWording(parsed.value), typed });
  }
  return texts;
}

function plainLines(bytes: Uint8Array): string {
  const decoded = decodeText(bytes);
  if (!decoded.ok) return "";
  return splitLines(decoded.value.text)
    .map(normaliseLine)
    .filter((line) => line !== "")
    .join("\n");
}
