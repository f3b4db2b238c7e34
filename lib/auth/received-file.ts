import "server-only";
import { MAX_FILE_BYTES } from "@/lib/corpus/limits";
import { failureResponse } from "./api-route";
import { FILE_LIMIT } from "./body-limit";

/** The file of form field `file`, or the answer to a request without one or with one too large; for routes with `FILE_LIMIT`. */
export async function receivedFile(
  request: Request,
): Promise<{ readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> } | Response> {
  const file = (await request.formData().catch(() => null))?.get("file");
  if (!(file instanceof File)) return failureResponse(400, "no-files");
  if (file.size > MAX_FILE_BYTES)
    return failureResponse(413, FILE_LIMIT.failure.code, FILE_LIMIT.failure.data);
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}
