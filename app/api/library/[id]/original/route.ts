import { apiRoute, failureResponse } from "@/lib/auth/api-route";
import { recordActOf } from "@/lib/auth/audit-actor";
import { loadOriginal } from "@/lib/store/library";

/** The file as it was imported; always a download, never shown by the browser as a page of ours. */
export const GET = apiRoute<{ id: string }>("read", async (_request, person, { id }) => {
  const original = await loadOriginal(person.scope, id);
  if (original === null) return failureResponse(404, "document-missing");
  await recordActOf(person, { kind: "original-downloaded", subjectId: id });
  return new Response(original.bytes, {
    headers: {
      "Content-Type": "application/octet-stream",
      "Content-Disposition": `attachment; filename*=UTF-8''${encodeURIComponent(original.fileName)}`,
      "Cache-Control": "no-store",
    },
  });
});
