"use client";

import { Button } from "@mantine/core";
import { modals } from "@mantine/modals";
import { FileDown } from "lucide-react";
import { useState } from "react";
import { downloadFile } from "@/components/ui/download-file";
import { notifyFailure } from "@/components/ui/notify-failure";

type Props = {
  draftId: string;
  openSlots: number;
  /** Saves what is unsaved: the file is made from what the server holds. */
  flush: () => Promise<boolean>;
  onShowSlots: () => void;
};

/** Exports the draft as .docx; with slots still open the writer is told how many and may go on. */
export function ExportButton({ draftId, openSlots, flush, onShowSlots }: Props) {
  const [busy, setBusy] = useState(false);

  const download = async () => {
    setBusy(true);
    if (await flush()) await downloadFile(`/api/drafts/${draftId}/export`);
    else notifyFailure({ code: "export-unsaved" });
    setBusy(false);
  };

  const handleClick = () => {
    if (openSlots === 0) {
      void download();
      return;
    }
    modals.openConfirmModal({
      title: "还有待填项",
      children: `全文还有 ${openSlots} 处待填，导出后以〔 〕标出并加底色。`,
      labels: { confirm: "仍要导出", cancel: "先去填写" },
      onConfirm: () => void download(),
      onCancel: onShowSlots,
    });
  };

  return (
    <Button size="xs" loading={busy} leftSection={<FileDown size={14} aria-hidden />} onClick={handleClick}>
      导出 .docx
    </Button>
  );
}
