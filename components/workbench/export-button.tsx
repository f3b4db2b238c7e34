"use client";

import { Button, Menu } from "@mantine/core";
import { ChevronDown, FileDown } from "lucide-react";
import { memo, useState } from "react";
import type { ExportFormat } from "@/lib/export/export-format";
import { exportDraft } from "./export-draft";

type Props = {
  draftId: string;
  /** Saves what is unsaved: the file is made from what the server holds. */
  flush: () => Promise<boolean>;
  onShowFindings: () => void;
};

/** Formats in the menu beside the button, which exports .docx itself. */
const OTHER_FORMATS: readonly { readonly format: ExportFormat; readonly label: string }[] = [
  { format: "pdf", label: "PDF" },
  { format: "txt", label: "纯文本（.txt）" },
  { format: "md", label: "Markdown（.md）" },
];

/** Exports the draft: as .docx by the button, in the other formats by the menu beside it. */
export const ExportButton = memo(function ExportButton({ draftId, flush, onShowFindings }: Props) {
  const [busy, setBusy] = useState(false);
  const flushBusily = async () => {
    setBusy(true);
    return flush();
  };
  const handleExport = async (format: ExportFormat) => {
    await exportDraft(draftId, flushBusily, onShowFindings, format);
    setBusy(false);
  };
  return (
    <Button.Group>
      <Button
        size="xs"
        loading={busy}
        leftSection={<FileDown size={14} aria-hidden />}
        onClick={() => void handleExport("docx")}
      >
        导出 .docx
      </Button>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button size="xs" px={6} disabled={busy} aria-label="导出为其他格式">
            <ChevronDown size={14} aria-hidden />
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {OTHER_FORMATS.map(({ format, label }) => (
            <Menu.Item key={format} onClick={() => void handleExport(format)}>
              {label}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </Button.Group>
  );
});
