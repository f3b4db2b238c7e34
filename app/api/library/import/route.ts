import { apiRoute, failureResponse } from "@/lib/auth/api-route";
import { MAX_FILE_BYTES } from "@/lib/corpus/limits";
import { importFile } from "@/lib/jobs/import-files";
import { fail } from "@/lib/result";

const MULTIPART_OVERHEAD_BYTES = 64 * 1024;

/**
 * Imports one file a request: the screen sends several side by side and shows what became of each. What is mined from
 * the library is renewed when it is next asked for.
 */
export const POST = apiRoute(async (request, person) => {
  const announced = Number(request.headers.get("content-length") ?? 0);
  if (announced > MAX_FILE_BYTES + MULTIPART_OVERHEAD_BYTES) {
    return failureResponse(413, "file-too-large", { limitMb: MAX_FILE_BYTES / 1024 / 1024 });
  }
  const form = await request.formData().catch(() => null);
  const file = form?.get("file");
  if (!(file instanceof File)) return failureResponse(400, "no-files");
  const imported =
    file.size > MAX_FILE_BYTES
      ? fail("file-too-large", { limitMb: MAX_FILE_BYTES / 1024 / 1024 })
      : await importFile(person.scope, {
          fileName: file.name,
          bytes: new Uint8Array(await file.arrayBuffer()),
        });
  if (imported.ok) return Response.json({ document: imported.value });
  return failureResponse(422, imported.error.code, imported.error.data);
});
