import { apiRoute, failureResponse, unreadableResponse } from "@/lib/auth/api-route";
import { recordActOf } from "@/lib/auth/audit-actor";
import { limitRate } from "@/lib/auth/limit-rate";
import {
  extensionOf,
  isExportFormat,
  isReadingFormat,
  MEDIA_TYPES,
  PACKAGE_FORMAT,
} from "@/lib/export/export-format";
import { exportFileName, readingTitle } from "@/lib/export/file-name";
import { DEFAULT_READING_CHOICES, readReadingSize } from "@/lib/export/reading-copy/reading-choices";
import { askedProfile } from "@/lib/jobs/chosen-profile";
import { exportDraftApart } from "@/lib/jobs/export-apart";
import { exportPackage } from "@/lib/jobs/export-package";
import { reviewStoredDraft } from "@/lib/jobs/review-stored-draft";
import { recordExport } from "@/lib/store/draft-events";
import { keepCurrentState, loadVersionName } from "@/lib/store/draft-versions";
import { loadSpeakingRate } from "@/lib/store/organisations";

/**
 * The saved draft as a file: `?format=` docx (the default), pdf, txt or md, zip for all that goes with it, or reading-docx
 * and reading-pdf with `?size=` 18, 22 or 26 and `?breaths=0`; `?profile=` speech, report, host or own, by default that
 * of the draft's kind. The checks run once more, and what is left open of
 * 必改 is recorded with the export; `?knowingly=1` when the writer was shown it first.
 */
export const GET = apiRoute<{ id: string }>("read", async (request, person, { id }) => {
  const url = new URL(request.url);
  const query = url.searchParams;
  const format = query.get("format") ?? "docx";
  if (!isExportFormat(format) && format !== PACKAGE_FORMAT) return failureResponse(400, "export-format");
  const refused = await limitRate(person, "export");
  if (refused !== null) return refused;
  const reviewed = await reviewStoredDraft(person.scope, id);
  if (!reviewed.ok) return unreadableResponse(reviewed.error);
  const { draft, findings } = reviewed.value;
  const asked = await askedProfile(person.scope, query.get("profile"), draft.kind);
  if (!asked.ok) return failureResponse(400, asked.error.code, asked.error.data);
  const profile = asked.value;
  const note = await loadVersionName(person.scope, id, draft.revision);
  const origin = { origin: { draftId: draft.id, revision: draft.revision } };
  const exported =
    format === PACKAGE_FORMAT
      ? await exportPackage(
          person.scope,
          reviewed.value,
          profile,
          note,
          (source) => `${url.origin}/library/${source}`,
        )
      : await exportDraftApart(draft.document, draft.facts, format, profile, origin, {
          sizePt: readReadingSize(query.get("size")) ?? DEFAULT_READING_CHOICES.sizePt,
          breaths: query.get("breaths") !== "0",
          charsPerMinute: await loadSpeakingRate(person.scope),
        });
  if (!exported.ok) return unreadableResponse(exported.error);
  // What left may come back marked, and is then compared with what it was.
  if (format === "docx") await keepCurrentState(person.scope, id);
  const open = findings.filter(({ severity }) => severity === "must");
  await recordExport(person.scope, id, {
    format,
    revision: draft.revision,
    open: open.length,
    openRules: [...new Set(open.map(({ rule }) => rule))],
    knowingly: query.get("knowingly") === "1",
  });
  await recordActOf(person, { kind: "draft-exported", subjectId: id, data: { format, open: open.length } });
  const title = isReadingFormat(format) ? readingTitle(draft.title) : draft.title;
  const fileName = exportFileName(title, draft.facts, extensionOf(format), note);
  return new Response(exported.value.bytes, {
    headers: {
      "Content-Type": MEDIA_TYPES[format],
      "Content-Disposition": `attachment; filename*=UTF-8''${encodeURIComponent(fileName)}`,
      "Cache-Control": "no-store",
    },
  });
});
