"use client";

import { Button } from "@mantine/core";
import { FileDown } from "lucide-react";
import { memo, useState } from "react";
import { exportDraft } from "./export-draft";

type Props = {
  draftId: string;
  /** Saves what is unsaved: the file is made from what the server holds. */
  flush: () => Promise<boolean>;
  onShowFindings: () => void;
};

/** Exports the draft as .docx. */
export const ExportButton = memo(function ExportButton({ draftId, flush, onShowFindings }: Props) {
  const [busy, setBusy] = useState(false);
  const flushBusily = async () => {
    setBusy(true);
    return flush();
  };
  const handleClick = async () => {
    await exportDraft(draftId, flushBusily, onShowFindings);
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
