"use client";

import { Button, Menu, Select, TextInput } from "@mantine/core";
import { modals } from "@mantine/modals";
import { notifications } from "@mantine/notifications";
import { MoreHorizontal, Search } from "lucide-react";
import Link from "next/link";
import { useState } from "react";
import { StateBadge } from "@/components/flow/state-badge";
import { downloadFile } from "@/components/ui/download-file";
import { hasWorked } from "@/components/ui/has-worked";
import type { Result } from "@/lib/result";
import { DOCUMENT_KIND_NAMES, type DocumentKind } from "@/lib/speech/document-kind";
import { BIN_DAYS } from "@/lib/speech/draft-bin";
import { DRAFT_STATE_NAMES, DRAFT_STATES, type DraftState, isDraftState } from "@/lib/speech/draft-state";
import { relativeTime } from "./relative-time";
import { shownTitle } from "./shown-title";

/** A draft as the list shows it. */
export type DraftRow = {
  readonly id: string;
  readonly kind: DocumentKind;
  readonly title: string;
  readonly state: DraftState;
  readonly charCount: number;
  readonly skeletonName: string | null;
  readonly author: string;
  readonly updatedAt: string;
};

type Props = {
  drafts: readonly DraftRow[];
  /** Time the page was made, so that server and browser write the same words. */
  now: string;
  mayWrite: boolean;
  binDraft: (id: string) => Promise<Result<null>>;
  restoreDraft: (id: string) => Promise<Result<null>>;
};

export function DraftList({ drafts, now, mayWrite, binDraft, restoreDraft }: Props) {
  const [query, setQuery] = useState("");
  const [state, setState] = useState<DraftState | null>(null);
  const shown = drafts.filter(
    (draft) => shownTitle(draft).includes(query.trim()) && (state === null || draft.state === state),
  );

  const handleBin = (draft: DraftRow) =>
    modals.openConfirmModal({
      title: "删除文稿",
      children: `《${shownTitle(draft)}》将移入回收站，${BIN_DAYS} 天内可以恢复，连同版本和批注。`,
      labels: { confirm: "删除", cancel: "取消" },
      onConfirm: () => void bin(draft),
    });

  const bin = async (draft: DraftRow) => {
    if (!(await hasWorked(binDraft(draft.id)))) return;
    notifications.show({
      message: (
        <span className="flex items-center gap-3">
          已移入回收站
          <Button size="compact-xs" variant="subtle" onClick={() => void restore(draft)}>
            撤销
          </Button>
        </span>
      ),
    });
  };

  const restore = (draft: DraftRow) => hasWorked(restoreDraft(draft.id));

  return (
    <section aria-labelledby="drafts-heading" className="rounded-md border border-line bg-sheet">
      <div className="flex items-center gap-3 border-b border-line px-4 py-2">
        <h2 id="drafts-heading" className="font-bold">
          文稿
        </h2>
        <span className="text-xs text-ink-soft">{drafts.length} 份</span>
        <Select
          aria-label="状态"
          placeholder="状态：不限"
          size="xs"
          className="ml-auto w-32"
          data={stateOptions(drafts)}
          value={state}
          onChange={(value) => setState(isDraftState(value) ? value : null)}
          clearable
          clearButtonProps={{ "aria-label": "清除状态" }}
        />
        <TextInput
          aria-label="按标题查找文稿"
          placeholder="按标题查找"
          size="xs"
          className="w-56"
          leftSection={<Search size={13} aria-hidden />}
          value={query}
          onChange={(event) => setQuery(event.currentTarget.value)}
        />
      </div>
      {shown.length === 0 ? (
        <p className="px-4 py-8 text-center text-ink-soft">{nothingFound(query.trim(), state)}</p>
      ) : (
        <ul>
          {shown.map((draft) => (
            <li
              key={draft.id}
              className="flex items-center border-b border-line last:border-b-0 hover:bg-desk/60"
            >
              <Link
                href={`/drafts/${draft.id}`}
                className="grid min-w-0 flex-1 grid-cols-[1fr_auto] items-center gap-x-4 px-4 py-2.5 text-ink no-underline md:grid-cols-[1fr_7.5rem_3.5rem_4rem_6rem] xl:grid-cols-[1fr_8rem_3.5rem_4.5rem_6rem]"
              >
                <span className="truncate font-medium">{shownTitle(draft)}</span>
                <span className="hidden truncate text-xs text-ink-soft md:block">
                  {DOCUMENT_KIND_NAMES[draft.kind]}
                </span>
                <span className="hidden md:block">
                  <StateBadge state={draft.state} />
                </span>
                <span className="hidden text-right text-xs tabular-nums text-ink-soft md:block">
                  {draft.charCount} 字
                </span>
                <span className="text-right text-xs text-ink-soft">
                  {relativeTime(draft.updatedAt, new Date(now))}
                </span>
              </Link>
              <Menu position="bottom-end" transitionProps={{ duration: 80 }}>
                <Menu.Target>
                  <button
                    type="button"
                    aria-label={`《${shownTitle(draft)}》的更多操作`}
                    className="mr-2 rounded p-2 text-ink-soft hover:bg-desk-deep"
                  >
                    <MoreHorizontal size={16} aria-hidden />
                  </button>
                </Menu.Target>
                <Menu.Dropdown>
                  <Menu.Item onClick={() => void downloadFile(`/api/drafts/${draft.id}/export`)}>
                    导出 .docx
                  </Menu.Item>
                  {mayWrite ? (
                    <Menu.Item color="red" onClick={() => handleBin(draft)}>
                      删除
                    </Menu.Item>
                  ) : null}
                </Menu.Dropdown>
              </Menu>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function stateOptions(drafts: readonly DraftRow[]) {
  return DRAFT_STATES.map((value) => {
    const count = drafts.filter((draft) => draft.state === value).length;
    return { value, label: `${DRAFT_STATE_NAMES[value]}（${count}）` };
  });
}

function nothingFound(query: string, state: DraftState | null): string {
  const named = query === "" ? "" : `标题含“${query}”的`;
  const standing = state === null ? "" : `“${DRAFT_STATE_NAMES[state]}”状态的`;
  return `没有${standing}${named}文稿。`;
}
