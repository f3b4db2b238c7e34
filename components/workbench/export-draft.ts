import { confirmOpenFindings } from "@/components/review/confirm-open-findings";
import { downloadFile } from "@/components/ui/download-file";
import { fetchJson } from "@/components/ui/fetch-json";
import { notifyFailure } from "@/components/ui/notify-failure";
import type { ExportFormat } from "@/lib/export/export-format";
import type { Finding } from "@/lib/review/finding";

/**
 * Exports the draft as a file of the format. The server checks what it holds first; what is left of 必改 is shown, and the writer goes on
 * knowingly or goes back to it.
 *
 * @param flush - saves what is unsaved: the file is made from what the server holds.
 */
export async function exportDraft(
  draftId: string,
  flush: () => Promise<boolean>,
  onShowFindings: () => void,
  format: ExportFormat = "docx",
): Promise<void> {
  if (!(await flush())) return notifyFailure({ code: "export-unsaved" });
  const checked = await fetchJson<{ findings: readonly Finding[] }>(`/api/drafts/${draftId}/findings`);
  if (!checked.ok) return notifyFailure(checked.error);
  const open = checked.value.findings.filter(({ severity }) => severity === "must");
  if (open.length > 0 && !(await confirmOpenFindings(open))) return onShowFindings();
  const knowingly = open.length > 0 ? "&knowingly=1" : "";
  await downloadFile(`/api/drafts/${draftId}/export?format=${format}${knowingly}`);
}
