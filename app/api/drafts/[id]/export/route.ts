import { apiRoute, unreadableResponse } from "@/lib/auth/api-route";
import { exportDocx } from "@/lib/export/export-docx";
import { exportFileName } from "@/lib/export/file-name";
import { loadDraft } from "@/lib/store/drafts";

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** The saved draft as a .docx file. */
export const GET = apiRoute<{ id: string }>(async (_request, person, { id }) => {
  const draft = await loadDraft(person.scope, id);
  if (!draft.ok) return unreadableResponse(draft.error);
  const { document, facts } = draft.value;
  const bytes = await exportDocx(document, facts);
  const fileName = exportFileName(draft.value.title, facts, "docx");
  return new Response(bytes as Uint8Array<ArrayBuffer>, {
    headers: {
      "Content-Type": DOCX,
      "Content-Disposition": `attachment; filename*=UTF-8''${encodeURIComponent(fileName)}`,
      "Cache-Control": "no-store",
    },
  });
});
