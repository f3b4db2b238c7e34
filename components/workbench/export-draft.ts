import { modals } from "@mantine/modals";
import { downloadFile } from "@/components/ui/download-file";
import { notifyFailure } from "@/components/ui/notify-failure";

/**
 * Exports the draft as .docx; with slots still open the writer is told how many and may go on.
 *
 * @param flush - saves what is unsaved: the file is made from what the server holds.
 */
export async function exportDraft(
  draftId: string,
  openSlots: number,
  flush: () => Promise<boolean>,
  onShowSlots: () => void,
): Promise<void> {
  if (openSlots > 0 && !(await isWantedUnfilled(openSlots))) {
    onShowSlots();
    return;
  }
  if (await flush()) await downloadFile(`/api/drafts/${draftId}/export`);
  else notifyFailure({ code: "export-unsaved" });
}

function isWantedUnfilled(openSlots: number): Promise<boolean> {
  return new Promise((resolve) => {
    modals.openConfirmModal({
      title: "还有待填项",
      children: `全文还有 ${openSlots} 处待填，导出后以〔 〕标出并加底色。`,
      labels: { confirm: "仍要导出", cancel: "先去填写" },
      onConfirm: () => resolve(true),
      onCancel: () => resolve(false),
    });
  });
}
