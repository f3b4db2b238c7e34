"use client";

import { Button } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { Undo2 } from "lucide-react";
import Link from "next/link";
import { useTransition } from "react";
import { hasWorked } from "@/components/ui/has-worked";
import type { Result } from "@/lib/result";
import { DOCUMENT_KIND_NAMES } from "@/lib/speech/document-kind";
import type { BinnedDraft } from "@/lib/speech/draft-bin";
import { relativeTime } from "./relative-time";
import { shownTitle } from "./shown-title";

type BinRow = BinnedDraft & { readonly daysLeft: number };

type Props = {
  drafts: readonly BinRow[];
  /** Time the page was made, so that server and browser write the same words. */
  now: string;
  mayWrite: boolean;
  restoreDraft: (id: string) => Promise<Result<null>>;
};

/** Days before the end when a row says so in colour. */
const SOON_DAYS = 3;

export function BinList({ drafts, now, mayWrite, restoreDraft }: Props) {
  const [isRestoring, startRestoring] = useTransition();

  const restore = (draft: BinRow) =>
    startRestoring(async () => {
      if (!(await hasWorked(restoreDraft(draft.id)))) return;
      notifications.show({
        message: (
          <span className="flex items-center gap-3">
            已恢复《{shownTitle(draft)}》<Link href={`/drafts/${draft.id}`}>打开</Link>
          </span>
        ),
      });
    });

  if (drafts.length === 0) {
    return (
      <p className="rounded-md border border-dashed border-line bg-sheet px-6 py-12 text-center text-ink-soft">
        回收站是空的。
      </p>
    );
  }
  return (
    <ul aria-label="回收站里的文稿" className="rounded-md border border-line bg-sheet">
      {drafts.map((draft) => (
        <li
          key={draft.id}
          className="flex items-center gap-4 border-b border-line px-4 py-2.5 last:border-b-0"
        >
          <div className="min-w-0 flex-1">
            <p className="truncate font-medium">{shownTitle(draft)}</p>
            <p className="truncate text-xs text-ink-soft tabular-nums">
              {DOCUMENT_KIND_NAMES[draft.kind]} · {draft.charCount} 字 · {draft.author} ·{" "}
              {relativeTime(draft.binnedAt, new Date(now))}删除
            </p>
          </div>
          <span
            className={`shrink-0 text-xs tabular-nums ${draft.daysLeft <= SOON_DAYS ? "font-bold text-warn" : "text-ink-soft"}`}
          >
            {draft.daysLeft === 0 ? "即将清除" : `还剩 ${draft.daysLeft} 天`}
          </span>
          {mayWrite ? (
            <Button
              size="compact-sm"
              variant="default"
              leftSection={<Undo2 size={14} aria-hidden />}
              aria-label={`恢复《${shownTitle(draft)}》`}
              disabled={isRestoring}
              onClick={() => restore(draft)}
            >
              恢复
            </Button>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
