"use client";

import { Button } from "@mantine/core";
import { modals } from "@mantine/modals";
import { notifications } from "@mantine/notifications";
import { FileDown } from "lucide-react";
import { useState } from "react";
import { failureMessage } from "@/lib/messages/zh";

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
    const saved = await flush();
    setBusy(false);
    if (!saved) {
      notifications.show({ color: "red", message: failureMessage({ code: "export-unsaved" }) });
      return;
    }
    window.location.assign(`/api/drafts/${draftId}/export`);
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
