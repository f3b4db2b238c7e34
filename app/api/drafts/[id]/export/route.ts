import { apiRoute, unreadableResponse } from "@/lib/auth/api-route";
import { exportDocx } from "@/lib/export/export-docx";
import { exportFileName } from "@/lib/export/file-name";
import { reviewStoredDraft } from "@/lib/jobs/review-stored-draft";
import { recordExport } from "@/lib/store/draft-events";

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/**
 * The saved draft as a .docx file. The checks run once more, and what is left open of 必改 is recorded with the export;
 * `?knowingly=1` when the writer was shown it first.
 */
export const GET = apiRoute<{ id: string }>(async (request, person, { id }) => {
  const reviewed = await reviewStoredDraft(person.scope, id);
  if (!reviewed.ok) return unreadableResponse(reviewed.error);
  const { draft, findings } = reviewed.value;
  const bytes = await exportDocx(draft.document, draft.facts);
  const open = findings.filter(({ severity }) => severity === "must");
  await recordExport(person.scope, id, {
    format: "docx",
    revision: draft.revision,
    open: open.length,
    openRules: [...new Set(open.map(({ rule }) => rule))],
    knowingly: new URL(request.url).searchParams.get("knowingly") === "1",
  });
  const fileName = exportFileName(draft.title, draft.facts, "docx");
  return new Response(bytes as Uint8Array<ArrayBuffer>, {
    headers: {
      "Content-Type": DOCX,
      "Content-Disposition": `attachment; filename*=UTF-8''${encodeURIComponent(fileName)}`,
      "Cache-Control": "no-store",
    },
  });
});
