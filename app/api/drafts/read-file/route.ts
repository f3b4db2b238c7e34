import { apiRoute, failureResponse, unreadableResponse } from "@/lib/auth/api-route";
import { MAX_FILE_BYTES } from "@/lib/corpus/limits";
import { readForDraft } from "@/lib/jobs/read-for-draft";

const MULTIPART_OVERHEAD_BYTES = 64 * 1024;

/** Reads a file for the draft it was dropped on: form field `file`. The file is not kept. */
export const POST = apiRoute("write", async (request) => {
  const announced = Number(request.headers.get("content-length") ?? 0);
  if (announced > MAX_FILE_BYTES + MULTIPART_OVERHEAD_BYTES) return tooLarge();
  const file = (await request.formData().catch(() => null))?.get("file");
  if (!(file instanceof File)) return failureResponse(400, "no-files");
  if (file.size > MAX_FILE_BYTES) return tooLarge();
  const read = await readForDraft(file.name, new Uint8Array(await file.arrayBuffer()));
  return read.ok ? Response.json({ texts: read.value }) : unreadableResponse(read.error);
});

function tooLarge(): Response {
  return failureResponse(413, "file-too-large", { limitMb: MAX_FILE_BYTES / 1024 / 1024 });
}
