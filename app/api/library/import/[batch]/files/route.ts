import { z } from "zod";
import { apiRoute, failureResponse } from "@/lib/auth/api-route";
import { ARCHIVE_LIMIT } from "@/lib/auth/body-limit";
import { MAX_BATCH_FILES, maxUploadBytes } from "@/lib/corpus/limits";
import { wakeLibraryWorker } from "@/lib/jobs/start-library-worker";
import { addItems, type NewItem } from "@/lib/store/import-items";

const position = z.coerce
  .number()
  .int()
  .min(0)
  .max(MAX_BATCH_FILES - 1);

/** Files that the page did not send because they are too large, so that they are accounted for. */
const tooLargeSchema = z
  .array(z.object({ position, fileName: z.string().max(1000), byteSize: z.number().int().min(0) }))
  .max(1000);

/**
 * Takes some files of a batch: form fields named by the file's position in the batch, and `tooLarge` as JSON.
 *
 * The same request may be sent again when its answer got lost; files that are there already are left alone.
 */
export const POST = apiRoute<{ batch: string }>(
  "write",
  async (request, person, { batch }) => {
    const form = await request.formData().catch(() => null);
    if (form === null) return failureResponse(400, "no-files");
    const items: NewItem[] = [];
    for (const [name, file] of form) {
      if (!(file instanceof File)) continue;
      const at = position.safeParse(name);
      if (!at.success) return failureResponse(400, "bad-request");
      const limit = maxUploadBytes(file.name);
      if (file.size > limit) return tooLarge(limit);
      items.push({
        position: at.data,
        fileName: file.name,
        bytes: new Uint8Array(await file.arrayBuffer()),
      });
    }
    const refused = tooLargeSchema.safeParse(readJson(form.get("tooLarge")));
    if (!refused.success) return failureResponse(400, "bad-request");
    for (const { fileName, ...rest } of refused.data) {
      const data = { limitMb: megabytes(maxUploadBytes(fileName)) };
      items.push({ ...rest, fileName, refused: { code: "file-too-large", data } });
    }
    if (items.length === 0) return failureResponse(400, "no-files");
    const added = await addItems(person.scope, batch, items);
    if (!added.ok) return failureResponse(409, added.error.code);
    wakeLibraryWorker();
    return Response.json({ received: items.length });
  },
  { limit: ARCHIVE_LIMIT },
);

function readJson(value: FormDataEntryValue | null): unknown {
  try {
    return typeof value === "string" ? JSON.parse(value) : [];
  } catch {
    return null;
  }
}

function tooLarge(limitBytes: number): Response {
  return failureResponse(413, "file-too-large", { limitMb: megabytes(limitBytes) });
}

function megabytes(bytes: number): number {
  return bytes / 1024 / 1024;
}
