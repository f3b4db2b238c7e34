import { apiRoute, failureResponse } from "@/lib/auth/api-route";
import { MAX_ARCHIVE_BYTES, maxUploadBytes } from "@/lib/corpus/limits";
import { importUpload } from "@/lib/jobs/import-files";
import { failureMessage } from "@/lib/messages/zh";

const MULTIPART_OVERHEAD_BYTES = 64 * 1024;

/**
 * Imports one upload a request: the screen sends several side by side and shows what became of each. An archive answers
 * with a result for each of its files. What is mined from the library is renewed when it is next asked for.
 */
export const POST = apiRoute(async (request, person) => {
  const announced = Number(request.headers.get("content-length") ?? 0);
  if (announced > MAX_ARCHIVE_BYTES + MULTIPART_OVERHEAD_BYTES) return tooLarge(413, MAX_ARCHIVE_BYTES);
  const form = await request.formData().catch(() => null);
  const file = form?.get("file");
  if (!(file instanceof File)) return failureResponse(400, "no-files");
  const limit = maxUploadBytes(file.name);
  if (file.size > limit) return tooLarge(413, limit);
  const bytes = new Uint8Array(await file.arrayBuffer());
  const outcomes = await importUpload(person.scope, { fileName: file.name, bytes });
  if (!outcomes.ok) return failureResponse(422, outcomes.error.code, outcomes.error.data);
  return Response.json({
    files: outcomes.value.map(({ fileName, imported }) =>
      imported.ok
        ? { fileName, document: imported.value }
        : { fileName, error: { ...imported.error, message: failureMessage(imported.error) } },
    ),
  });
});

function tooLarge(status: number, limitBytes: number): Response {
  return failureResponse(status, "file-too-large", { limitMb: limitBytes / 1024 / 1024 });
}
