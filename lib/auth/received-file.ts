import "server-only";
import { MAX_FILE_BYTES } from "@/lib/corpus/limits";
import { failureResponse } from "./api-route";

const MULTIPART_OVERHEAD_BYTES = 64 * 1024;

/** The file of form field `file`, or the answer to a request without one or with one too large. */
export async function receivedFile(
  request: Request,
): Promise<{ readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> } | Response> {
  const announced = Number(request.headers.get("content-length") ?? 0);
  if (announced > MAX_FILE_BYTES + MULTIPART_OVERHEAD_BYTES) return tooLarge();
  const file = (await request.formData().catch(() => null))?.get("file");
  if (!(file instanceof File)) return failureResponse(400, "no-files");
  if (file.size > MAX_FILE_BYTES) return tooLarge();
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}

function tooLarge(): Response {
  return failureResponse(413, "file-too-large", { limitMb: MAX_FILE_BYTES / 1024 / 1024 });
}
