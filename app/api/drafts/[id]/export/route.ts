import { apiRoute, failureResponse, unreadableResponse } from "@/lib/auth/api-route";
import { isExportFormat, MEDIA_TYPES } from "@/lib/export/export-format";
import { exportFileName } from "@/lib/export/file-name";
import { exportDraft } from "@/lib/jobs/export-draft";
import { reviewStoredDraft } from "@/lib/jobs/review-stored-draft";
import { recordExport } from "@/lib/store/draft-events";

/**
 * The saved draft as a file: `?format=` docx (the default), pdf, txt or md. The checks run once more, and what is left
 * open of 必改 is recorded with the export; `?knowingly=1` when the writer was shown it first.
 */
export const GET = apiRoute<{ id: string }>("read", async (request, person, { id }) => {
  const query = new URL(request.url).searchParams;
  const format = query.get("format") ?? "docx";
  if (!isExportFormat(format)) return failureResponse(400, "export-format");
  const reviewed = await reviewStoredDraft(person.scope, id);
  if (!reviewed.ok) return unreadableResponse(reviewed.error);
  const { draft, findings } = reviewed.value;
  const exported = await exportDraft(draft.document, draft.facts, format);
  if (!exported.ok) return unreadableResponse(exported.error);
  const open = findings.filter(({ severity }) => severity === "must");
  await recordExport(person.scope, id, {
    format,
    revision: draft.revision,
    open: open.length,
    openRules: [...new Set(open.map(({ rule }) => rule))],
    knowingly: query.get("knowingly") === "1",
  });
  const fileName = exportFileName(draft.title, draft.facts, format);
  return new Response(exported.value.bytes, {
    headers: {
      "Content-Type": MEDIA_TYPES[format],
      "Content-Disposition": `attachment; filename*=UTF-8''${encodeURIComponent(fileName)}`,
      "Cache-Control": "no-store",
    },
  });
});
