import { confirmOpenFindings } from "@/components/review/confirm-open-findings";
import { downloadFile } from "@/components/ui/download-file";
import { fetchJson } from "@/components/ui/fetch-json";
import { notifyFailure } from "@/components/ui/notify-failure";
import type { ExportFormat, PACKAGE_FORMAT } from "@/lib/export/export-format";
import type { ProfileName } from "@/lib/export/profile-name";
import type { Finding } from "@/lib/review/finding";

/** What file to make, and by which page layout. */
export type ExportChoice = {
  readonly format: ExportFormat | typeof PACKAGE_FORMAT;
  readonly profile: ProfileName;
  /** What was chosen of the format, as `&name=value`. */
  readonly query?: string;
};

/**
 * Exports the draft as a file. The server checks what it holds first; what is left of 必改 is shown, and the writer goes
 * on knowingly or goes back to it.
 *
 * @param flush - saves what is unsaved: the file is made from what the server holds.
 */
export async function exportDraft(
  draftId: string,
  flush: () => Promise<boolean>,
  onShowFindings: () => void,
  { format, profile, query = "" }: ExportChoice,
): Promise<void> {
  if (!(await flush())) return notifyFailure({ code: "export-unsaved" });
  const checked = await fetchJson<{ findings: readonly Finding[] }>(`/api/drafts/${draftId}/findings`);
  if (!checked.ok) return notifyFailure(checked.error);
  const open = checked.value.findings.filter(({ severity }) => severity === "must");
  if (open.length > 0 && !(await confirmOpenFindings(open))) return onShowFindings();
  const knowingly = open.length > 0 ? "&knowingly=1" : "";
  await downloadFile(`/api/drafts/${draftId}/export?format=${format}&profile=${profile}${query}${knowingly}`);
}
