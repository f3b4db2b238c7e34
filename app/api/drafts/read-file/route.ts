import { apiRoute, unreadableResponse } from "@/lib/auth/api-route";
import { FILE_LIMIT } from "@/lib/auth/body-limit";
import { limitRate } from "@/lib/auth/limit-rate";
import { receivedFile } from "@/lib/auth/received-file";
import { readForDraft } from "@/lib/jobs/read-for-draft";

/** Reads a file for the draft it was dropped on: form field `file`. The file is not kept. */
export const POST = apiRoute(
  "write",
  async (request, person) => {
    const refused = await limitRate(person, "read-file");
    if (refused !== null) return refused;
    const file = await receivedFile(request);
    if (file instanceof Response) return file;
    const read = await readForDraft(file.name, file.bytes);
    return read.ok ? Response.json({ texts: read.value }) : unreadableResponse(read.error);
  },
  { limit: FILE_LIMIT },
);
