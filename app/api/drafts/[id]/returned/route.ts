import { apiRoute, failureResponse, unreadableResponse } from "@/lib/auth/api-route";
import { FILE_LIMIT } from "@/lib/auth/body-limit";
import { limitRate } from "@/lib/auth/limit-rate";
import { receivedFile } from "@/lib/auth/received-file";
import { detectFileType } from "@/lib/corpus/detect-file-type";
import { recogniseReturned } from "@/lib/jobs/recognise-returned";

/** Reads a .docx that left as this draft and came back: form field `file`. Nothing of it is stored. */
export const POST = apiRoute<{ id: string }>(
  "write",
  async (request, person, { id }) => {
    const refused = await limitRate(person, "read-file");
    if (refused !== null) return refused;
    const file = await receivedFile(request);
    if (file instanceof Response) return file;
    const { name, bytes } = file;
    const type = detectFileType(name, bytes);
    if (type !== "docx" && type !== "encrypted-office") return failureResponse(422, "returned-not-docx");
    const returned = await recogniseReturned(person.scope, id, name, bytes);
    return returned.ok ? Response.json(returned.value) : unreadableResponse(returned.error);
  },
  { limit: FILE_LIMIT },
);
