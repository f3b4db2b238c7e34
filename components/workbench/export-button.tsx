"use client";

import { Button } from "@mantine/core";
import { FileDown } from "lucide-react";
import { memo, useState } from "react";
import { exportDraft } from "./export-draft";

type Props = {
  draftId: string;
  openSlots: number;
  /** Saves what is unsaved: the file is made from what the server holds. */
  flush: () => Promise<boolean>;
  onShowSlots: () => void;
};

/** Exports the draft as .docx. */
export const ExportButton = memo(function ExportButton({ draftId, openSlots, flush, onShowSlots }: Props) {
  const [busy, setBusy] = useState(false);
  const flushBusily = async () => {
    setBusy(true);
    return flush();
  };
  const handleClick = async () => {
    await exportDraft(draftId, openSlots, flushBusily, onShowSlots);
    setBusy(false);
  };
  return (
    <Button
      size="xs"
      loading={busy}
      leftSection={<FileDown size={14} aria-hidden />}
      onClick={() => void handleClick()}
    >
      导出 .docx
    </Button>
  );
});
