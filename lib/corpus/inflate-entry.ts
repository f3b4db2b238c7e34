import type JSZip from "jszip";

/** The part of JSZip's stream that is used; its own types leave `internalStream` out. */
type InflateStream = {
  on(event: "data", handler: (chunk: Uint8Array) => void): InflateStream;
  on(event: "end", handler: () => void): InflateStream;
  on(event: "error", handler: (error: Error) => void): InflateStream;
  resume(): InflateStream;
  pause(): InflateStream;
};

/** Thrown when an entry inflates beyond its limit. */
export class ExpansionError extends Error {}

/**
 * Inflates an entry of a zip as a stream and stops at the limit, whatever size the archive states.
 *
 * @throws ExpansionError beyond `maxBytes`; Error when the entry is damaged.
 */
export async function inflateEntry(entry: JSZip.JSZipObject, maxBytes: number): Promise<Uint8Array[]> {
  const stream = (
    entry as JSZip.JSZipObject & { internalStream(type: "uint8array"): InflateStream }
  ).internalStream("uint8array");
  const chunks: Uint8Array[] = [];
  let size = 0;
  await new Promise<void>((resolve, reject) => {
    stream
      .on("data", (chunk) => {
        size += chunk.length;
        if (size > maxBytes) {
          stream.pause();
          chunks.length = 0;
          reject(new ExpansionError(entry.name));
        } else {
          chunks.push(chunk);
        }
      })
      .on("end", resolve)
      .on("error", reject)
      .resume();
  });
  return chunks;
}
