import JSZip from "jszip";
import { fail, ok, type Result } from "@/lib/result";
import { MAX_ENTRIES, MAX_PART_BYTES } from "./limits";

/** The parts of a .docx the reader needs; the last two may be missing. */
export type DocxParts = {
  readonly document: string;
  readonly styles: string | null;
  readonly numbering: string | null;
};

/**
 * Opens a .docx.
 *
 * Sizes stated inside the archive are never believed: every part is inflated as a stream and dropped at the limit.
 */
export async function openDocx(
  bytes: Uint8Array,
  maxPartBytes = MAX_PART_BYTES,
): Promise<Result<DocxParts, "broken-docx" | "expansion-limit">> {
  if (countEntries(bytes) > MAX_ENTRIES) return fail("expansion-limit");
  try {
    const zip = await JSZip.loadAsync(bytes);
    const document = await inflate(zip, "word/document.xml", maxPartBytes);
    if (document === null) return fail("broken-docx");
    const styles = await inflate(zip, "word/styles.xml", maxPartBytes);
    const numbering = await inflate(zip, "word/numbering.xml", maxPartBytes);
    return ok({ document, styles, numbering });
  } catch (error) {
    return fail(error instanceof ExpansionError ? "expansion-limit" : "broken-docx");
  }
}

class ExpansionError extends Error {}

/** Counts directory records by their signature, which costs less than letting the library read them all. */
function countEntries(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(0x50); at >= 0; at = bytes.indexOf(0x50, at + 1)) {
    if (bytes[at + 1] === 0x4b && bytes[at + 2] === 0x01 && bytes[at + 3] === 0x02) count += 1;
  }
  return count;
}

/** The part of JSZip's stream that is used; its own types leave `internalStream` out. */
type InflateStream = {
  on(event: "data", handler: (chunk: Uint8Array) => void): InflateStream;
  on(event: "end", handler: () => void): InflateStream;
  on(event: "error", handler: (error: Error) => void): InflateStream;
  resume(): InflateStream;
  pause(): InflateStream;
};

async function inflate(zip: JSZip, name: string, maxBytes: number): Promise<string | null> {
  const entry = zip.file(name) as
    | (JSZip.JSZipObject & { internalStream(type: "uint8array"): InflateStream })
    | null;
  if (entry === null) return null;
  const chunks: Uint8Array[] = [];
  let size = 0;
  await new Promise<void>((resolve, reject) => {
    const stream = entry.internalStream("uint8array");
    stream
      .on("data", (chunk) => {
        size += chunk.length;
        if (size > maxBytes) {
          stream.pause();
          chunks.length = 0;
          reject(new ExpansionError(name));
        } else {
          chunks.push(chunk);
        }
      })
      .on("end", resolve)
      .on("error", reject)
      .resume();
  });
  return decodeXml(chunks);
}

function decodeXml(chunks: readonly Uint8Array[]): string {
  const first = chunks[0];
  const wide =
    first !== undefined &&
    ((first[0] === 0xff && first[1] === 0xfe) || (first[0] === 0x3c && first[1] === 0));
  const decoder = new TextDecoder(wide ? "utf-16le" : "utf-8");
  return chunks.map((chunk) => decoder.decode(chunk, { stream: true })).join("") + decoder.decode();
}
