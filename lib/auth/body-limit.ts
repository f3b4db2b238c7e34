import "server-only";
import { MAX_ARCHIVE_BYTES, MAX_FILE_BYTES } from "@/lib/corpus/limits";
import type { Failure } from "@/lib/result";

/** How much a request may carry, and what its sender is told when it is more. */
export type BodyLimit = { readonly bytes: number; readonly failure: Failure };

const MEGABYTE = 1024 * 1024;

/** Form data says more than the file it carries. */
const FORM_BYTES = MEGABYTE / 4;

/** Many times the longest speech, and little enough to be read into memory for everybody at once. */
const MAX_DATA_MB = 8;

/** What pages send besides files. */
export const DATA_LIMIT: BodyLimit = {
  bytes: MAX_DATA_MB * MEGABYTE,
  failure: { code: "request-too-large", data: { limitMb: MAX_DATA_MB } },
};

export const FILE_LIMIT = fileLimit(MAX_FILE_BYTES);
export const ARCHIVE_LIMIT = fileLimit(MAX_ARCHIVE_BYTES);

function fileLimit(bytes: number): BodyLimit {
  return {
    bytes: bytes + FORM_BYTES,
    failure: { code: "file-too-large", data: { limitMb: bytes / MEGABYTE } },
  };
}

/**
 * The request, with a body that breaks off when it grows beyond the limit; null when its length is announced and too
 * large. Nothing of it has been read.
 */
export function limitBody(request: Request, { bytes }: BodyLimit): Request | null {
  const announced = request.headers.get("content-length");
  if (announced !== null) return Number(announced) > bytes ? null : request;
  if (request.body === null) return request;
  let read = 0;
  const counted = request.body.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        read += chunk.byteLength;
        if (read > bytes) controller.error(new RangeError("the body is too large"));
        else controller.enqueue(chunk);
      },
    }),
  );
  const init: RequestInit & { duplex: "half" } = { body: counted, duplex: "half" };
  return new Request(request, init);
}
