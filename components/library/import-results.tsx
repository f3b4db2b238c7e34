"use client";

import { CircleAlert, CircleCheck, CircleSlash, Clock3 } from "lucide-react";
import Link from "next/link";
import type { ImportedItem, ImportProgress } from "@/lib/corpus/import-outcome";
import { itemMessage } from "@/lib/messages/zh-import";
import { useImportItems } from "./use-import-items";

/** What became of each file of a batch. */
export function ImportResults({ progress, failedOnly }: { progress: ImportProgress; failedOnly: boolean }) {
  const { items, hasMore, more } = useImportItems(progress, failedOnly);
  if (items.length === 0) return null;
  return (
    <>
      <ul aria-label="导入结果" className="max-h-64 overflow-auto rounded border border-line">
        {items.map((item) => (
          <ResultRow key={item.position} item={item} />
        ))}
      </ul>
      {hasMore ? (
        <button type="button" className="mt-1 text-xs text-seal" onClick={() => void more()}>
          显示更多结果
        </button>
      ) : null}
    </>
  );
}

function ResultRow({ item }: { item: ImportedItem }) {
  return (
    <li className="flex items-start gap-2 border-b border-line px-3 py-2 last:border-b-0">
      <span className="mt-0.5 shrink-0">
        <StateIcon state={item.state} />
      </span>
      <span className="min-w-0 flex-1">
        <span className="block truncate text-xs text-ink-soft">{item.fileName}</span>
        <span className={item.state === "failed" ? "text-danger" : ""}>{itemMessage(item) || "等待中"}</span>
      </span>
      <ResultLinks item={item} />
    </li>
  );
}

/** The texts of the file, and the one a text nearly repeats. */
function ResultLinks({ item: { outcome } }: { item: ImportedItem }) {
  if (outcome === null || "error" in outcome) return null;
  const { texts } = outcome;
  return (
    <span className="flex shrink-0 flex-col items-end">
      {texts.map(({ id, title, relation }, index) => (
        <span key={id} className="flex gap-3">
          {relation?.kind === "near" ? (
            <Link href={`/library/${relation.id}`} className="text-ink-soft" title={relation.title}>
              相近的文稿
            </Link>
          ) : null}
          <Link href={`/library/${id}`} className="text-seal" title={title}>
            {texts.length === 1 ? "查看" : `查看第 ${index + 1} 篇`}
          </Link>
        </span>
      ))}
    </span>
  );
}

function StateIcon({ state }: { state: ImportedItem["state"] }) {
  if (state === "done") return <CircleCheck size={15} className="text-good" aria-label="已导入" />;
  if (state === "failed") return <CircleAlert size={15} className="text-danger" aria-label="未导入" />;
  if (state === "cancelled") return <CircleSlash size={15} className="text-ink-soft" aria-label="已取消" />;
  return <Clock3 size={15} className="text-ink-soft" aria-label="等待中" />;
}
