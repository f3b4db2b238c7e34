"use client";

import { Button, Menu } from "@mantine/core";
import { modals } from "@mantine/modals";
import { ChevronDown, FileDown } from "lucide-react";
import { useRouter } from "next/navigation";
import { memo, useState } from "react";
import { notifyFailure } from "@/components/ui/notify-failure";
import type { ExportFormat, PACKAGE_FORMAT } from "@/lib/export/export-format";
import { PROFILE_LABELS, PROFILE_NAMES, type ProfileName } from "@/lib/export/profile-name";
import { EXPORT_FORMAT_NAMES } from "@/lib/messages/zh-export-format";
import { exportDraft } from "./export-draft";
import { ReadingCopyForm } from "./reading-copy-form";

type Props = {
  draftId: string;
  /** Saves what is unsaved: the file is made from what the server holds. */
  flush: () => Promise<boolean>;
  onShowFindings: () => void;
  /** The page layout of the files. */
  profile: ProfileName;
  onProfile: (profile: ProfileName) => void;
  /** Puts the whole text on the clipboard, laid out. */
  onCopy: () => void;
};

type Format = ExportFormat | typeof PACKAGE_FORMAT;

/** Formats in the menu beside the button, which exports .docx itself. */
const OTHER_FORMATS: readonly Format[] = ["pdf", "txt", "md", "zip"];

/** Exports the draft: as .docx by the button, in the other formats by the menu beside it. */
export const ExportButton = memo(function ExportButton(props: Props) {
  const { draftId, flush, onShowFindings, profile, onProfile, onCopy } = props;
  const router = useRouter();
  const [busy, setBusy] = useState(false);
  const flushBusily = async () => {
    setBusy(true);
    return flush();
  };
  const handleExport = async (format: Format, query = "") => {
    await exportDraft(draftId, flushBusily, onShowFindings, { format, profile, query });
    setBusy(false);
  };
  const handleReadingCopy = () => {
    const id = modals.open({
      // A header of the dialog would be a second banner of the page: its title stands among the words.
      withCloseButton: false,
      children: (
        <ReadingCopyForm
          onExport={(format, query) => {
            modals.close(id);
            void handleExport(format, query);
          }}
        />
      ),
    });
  };
  const handlePrompter = async () => {
    if (await flush()) router.push(`/drafts/${draftId}/prompter`);
    else notifyFailure({ code: "export-unsaved" });
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
      {/* The placeholder is a child no menu may have; without it the first item has the focus at once. */}
      <Menu position="bottom-end" withInitialFocusPlaceholder={false} portalProps={{ target: "main" }}>
        <Menu.Target>
          <Button size="xs" px={6} disabled={busy} aria-label="导出为其他格式">
            <ChevronDown size={14} aria-hidden />
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {OTHER_FORMATS.map((format) => (
            <Menu.Item key={format} onClick={() => void handleExport(format)}>
              {EXPORT_FORMAT_NAMES[format]}
            </Menu.Item>
          ))}
          <Menu.Item onClick={handleReadingCopy}>大字版…</Menu.Item>
          <Menu.Item onClick={() => void handlePrompter()}>提词</Menu.Item>
          <Menu.Item onClick={onCopy}>复制全文（带格式）</Menu.Item>
          <Menu.Divider />
          <Menu.Label>版式</Menu.Label>
          {PROFILE_NAMES.map((name) => (
            <Menu.RadioItem
              key={name}
              value={name}
              checked={name === profile}
              closeMenuOnClick={false}
              onChange={() => onProfile(name)}
            >
              {PROFILE_LABELS[name]}
            </Menu.RadioItem>
          ))}
        </Menu.Dropdown>
      </Menu>
    </Button.Group>
  );
});
