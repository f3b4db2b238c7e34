import JSZip from "jszip";
import { fail, ok, type Result } from "@/lib/result";
import { ExpansionError, inflateEntry } from "./inflate-entry";
import { MAX_ENTRIES, MAX_PART_BYTES } from "./limits";

/** The parts of a .docx the reader needs; styles and numbering may be missing. */
export type DocxParts = {
  readonly document: string;
  readonly styles: string | null;
  readonly numbering: string | null;
  /** Headers and footers. */
  readonly asides: readonly string[];
  /** The further parts that were asked for and are there, by name. */
  readonly further: ReadonlyMap<string, string>;
};

const HEADER_OR_FOOTER = /^word\/(?:header|footer)\d*\.xml$/;

/** Three headers and three footers a section; more sections than these have no header of their own. */
const MAX_ASIDES = 60;
const MAX_ASIDE_BYTES = 1024 * 1024;

/**
 * Opens a .docx.
 *
 * Sizes stated inside the archive are never believed: every part is inflated as a stream and dropped at the limit.
 *
 * @param furtherParts - names of parts to read beside the text, such as `word/comments.xml`.
 */
export async function openDocx(
  bytes: Uint8Array,
  maxPartBytes = MAX_PART_BYTES,
  furtherParts: readonly string[] = [],
): Promise<Result<DocxParts, "broken-docx" | "expansion-limit">> {
  if (countEntries(bytes) > MAX_ENTRIES) return fail("expansion-limit");
  try {
    const zip = await JSZip.loadAsync(bytes);
    const document = await inflate(zip, "word/document.xml", maxPartBytes);
    if (document === null) return fail("broken-docx");
    const styles = await inflate(zip, "word/styles.xml", maxPartBytes);
    const numbering = await inflate(zip, "word/numbering.xml", maxPartBytes);
    const asides: string[] = [];
    for (const { name } of zip.file(HEADER_OR_FOOTER).slice(0, MAX_ASIDES)) {
      asides.push((await inflate(zip, name, MAX_ASIDE_BYTES)) ?? "");
    }
    const further = new Map<string, string>();
    for (const name of furtherParts) {
      const part = await inflate(zip, name, maxPartBytes);
      if (part !== null) further.set(name, part);
    }
    return ok({ document, styles, numbering, asides, further });
  } catch (error) {
    return fail(error instanceof ExpansionError ? "expansion-limit" : "broken-docx");
  }
}

/** Counts directory records by their signature, which costs less than letting the library read them all. */
function countEntries(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(0x50); at >= 0; at = bytes.indexOf(0x50, at + 1)) {
    if (bytes[at + 1] === 0x4b && bytes[at + 2] === 0x01 && bytes[at + 3] === 0x02) count += 1;
  }
  return count;
}

async function inflate(zip: JSZip, name: string, maxBytes: number): Promise<string | null> {
  const entry = zip.file(name);
  return entry === null ? null : decodeXml(await inflateEntry(entry, maxBytes));
}

function decodeXml(chunks: readonly Uint8Array[]): string {
  const first = chunks[0];
  const wide =
    first !== undefined &&
    ((first[0] === 0xff && first[1] === 0xfe) || (first[0] === 0x3c && first[1] === 0));
  const decoder = new TextDecoder(wide ? "utf-16le" : "utf-8");
  return chunks.map((chunk) => decoder.decode(chunk, { stream: true })).join("") + decoder.decode();
}
