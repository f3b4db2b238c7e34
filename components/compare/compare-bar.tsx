"use client";

import { Button, Menu, Select } from "@mantine/core";
import { ChevronDown } from "lucide-react";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { chinaDateTime } from "@/components/ui/china-time";
import { downloadFile } from "@/components/ui/download-file";
import { parsePreferences, preferencesStore, preferredProfile } from "@/components/workbench/preferences";
import type { ChangeType } from "@/lib/compare/comparison";
import { CHANGE_NAMES } from "@/lib/messages/zh-compare";
import type { DocumentKind } from "@/lib/speech/document-kind";

type Version = { readonly value: string; readonly name: string | null; readonly savedAt: string };

type Props = {
  draftId: string;
  kind: DocumentKind;
  /** Whose layout of the kind the file has. */
  personId: string;
  title: string;
  oldId: string;
  newId: string;
  versions: readonly Version[];
  /** Kinds of the changes between the two, one entry a change. */
  types: readonly ChangeType[];
};

/** Which versions are compared, how much differs, and the marked copy as a file. */
export function CompareBar({ draftId, kind, personId, title, oldId, newId, versions, types }: Props) {
  const router = useRouter();
  const [busy, setBusy] = useState(false);
  const kept = versions.map(({ value, name, savedAt }) => ({
    value,
    label: `${name ?? "自动保存"} · ${chinaDateTime(savedAt)}`,
  }));
  const show = (old: string | null, fresh: string | null) =>
    old !== null && fresh !== null && router.push(`/drafts/${draftId}/compare?old=${old}&new=${fresh}`);
  const download = async (format: "docx" | "pdf") => {
    setBusy(true);
    const profile = preferredProfile(parsePreferences(preferencesStore.read(personId)), kind);
    const query = new URLSearchParams({ old: oldId, new: newId, format, profile });
    await downloadFile(`/api/drafts/${draftId}/marked?${query}`);
    setBusy(false);
  };
  return (
    <div className="flex flex-wrap items-end gap-3 border-b border-line bg-sheet px-4 py-2 print:hidden">
      <div className="min-w-0 flex-1 basis-48">
        <p className="truncate font-bold">{title}</p>
        <p className="text-xs text-ink-soft tabular-nums">{summaryOf(types)}</p>
      </div>
      <Select
        size="xs"
        label="旧稿"
        className="w-60"
        data={kept}
        value={oldId}
        allowDeselect={false}
        onChange={(value) => show(value, newId)}
      />
      <Select
        size="xs"
        label="新稿"
        className="w-60"
        data={[{ value: "current", label: "当前内容" }, ...kept]}
        value={newId}
        allowDeselect={false}
        onChange={(value) => show(oldId, value)}
      />
      <Button.Group>
        <Button size="xs" loading={busy} onClick={() => void download("docx")}>
          导出花脸稿
        </Button>
        <Menu position="bottom-end">
          <Menu.Target>
            <Button size="xs" px={6} disabled={busy} aria-label="花脸稿的格式">
              <ChevronDown size={14} aria-hidden />
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item onClick={() => void download("docx")}>.docx（Word 修订）</Menu.Item>
            <Menu.Item onClick={() => void download("pdf")}>PDF（划线标出）</Menu.Item>
          </Menu.Dropdown>
        </Menu>
      </Button.Group>
      <Link href={`/drafts/${draftId}`} className="py-1.5 text-seal underline">
        回到文稿
      </Link>
    </div>
  );
}

const ORDER: readonly ChangeType[] = ["changed", "added", "removed", "moved", "kind", "split", "merged"];

/** 12 处不同：改动 7，新增 3，删去 2 */
function summaryOf(types: readonly ChangeType[]): string {
  if (types.length === 0) return "两个版本的文字相同";
  const parts = ORDER.flatMap((type) => {
    const count = types.filter((each) => each === type).length;
    return count === 0 ? [] : [`${CHANGE_NAMES[type]} ${count}`];
  });
  return `${types.length} 处不同：${parts.join("，")}`;
}
