import { chinaDate, chinaTime } from "@/components/ui/china-time";
import { apiRoute, failureResponse, unreadableResponse } from "@/lib/auth/api-route";
import { recordActOf } from "@/lib/auth/audit-actor";
import { limitRate } from "@/lib/auth/limit-rate";
import { isMarkedFormat, MEDIA_TYPES } from "@/lib/export/export-format";
import { exportFileName } from "@/lib/export/file-name";
import { askedProfile } from "@/lib/jobs/chosen-profile";
import { exportMarkedApart } from "@/lib/jobs/export-apart";
import { draftTitle } from "@/lib/speech/draft-text";
import { CURRENT_VERSION, loadCompared } from "@/lib/store/compared-versions";
import { recordExport } from "@/lib/store/draft-events";
import { loadDraft } from "@/lib/store/drafts";

/**
 * A marked copy (花脸稿) of two versions: `?old=` and `?new=` are versions, `current` (the default of `new`) the state the
 * draft has now; `?format=` docx (the default) or pdf; `?profile=` as of an export. The changes stand under the name of whoever kept the new version,
 * at its time.
 */
export const GET = apiRoute<{ id: string }>("read", async (request, person, { id }) => {
  const query = new URL(request.url).searchParams;
  const format = query.get("format") ?? "docx";
  if (!isMarkedFormat(format)) return failureResponse(400, "marked-format");
  const refused = await limitRate(person, "export");
  if (refused !== null) return refused;
  const draft = await loadDraft(person.scope, id);
  if (!draft.ok) return unreadableResponse(draft.error);
  const asked = await askedProfile(person.scope, query.get("profile"), draft.value.kind);
  if (!asked.ok) return failureResponse(400, asked.error.code, asked.error.data);
  const old = await loadCompared(person.scope, id, query.get("old") ?? "");
  if (!old.ok) return unreadableResponse(old.error);
  const fresh = await loadCompared(person.scope, id, query.get("new") ?? CURRENT_VERSION);
  if (!fresh.ok) return unreadableResponse(fresh.error);
  const { document, facts, savedAt, savedBy } = fresh.value;
  // Word shows the figures of a revision's time as they stand, whatever zone they name.
  const by = { author: savedBy, date: `${chinaDate(savedAt)}T${chinaTime(savedAt).clock}:00Z` };
  const marked = await exportMarkedApart(old.value, fresh.value, by, format, asked.value);
  if (!marked.ok) return unreadableResponse(marked.error);
  await recordExport(person.scope, id, {
    format: `marked-${format}`,
    ...{ revision: draft.value.revision, open: 0, openRules: [], knowingly: false },
  });
  await recordActOf(person, {
    kind: "draft-exported",
    subjectId: id,
    data: { format: `marked-${format}`, open: 0 },
  });
  const title = draftTitle(document, facts) || draft.value.title;
  const fileName = exportFileName(`${title}（花脸稿）`, facts, format);
  return new Response(marked.value.bytes, {
    headers: {
      "Content-Type": MEDIA_TYPES[format],
      "Content-Disposition": `attachment; filename*=UTF-8''${encodeURIComponent(fileName)}`,
      "Cache-Control": "no-store",
    },
  });
});
