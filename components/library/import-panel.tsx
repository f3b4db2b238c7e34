"use client";

import { Button, Loader } from "@mantine/core";
import { CircleAlert, CircleCheck, Clock3, FolderInput } from "lucide-react";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { type DragEvent, useCallback, useRef, useState } from "react";
import { droppedFiles } from "./dropped-files";
import { type ImportRow, useImport } from "./use-import";

const ACCEPTED = ".docx,.docm,.doc,.wps,.rtf,.pdf,.txt,.md,.markdown,.html,.htm,.zip";

/** Batch import: choose or drop files, see what became of each. */
export function ImportPanel() {
  const router = useRouter();
  const { rows, start, clear } = useImport(useCallback(() => router.refresh(), [router]));
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);

  const handleDrop = async (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const files = await droppedFiles(event);
    if (files.length > 0) await start(files);
  };

  return (
    <section
      aria-label="导入"
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => void handleDrop(event)}
      className={`rounded-md border border-dashed p-4 ${over ? "border-seal bg-seal-soft" : "border-line bg-sheet"}`}
    >
      <div className="flex flex-wrap items-center gap-3">
        <FolderInput size={18} className="text-ink-soft" aria-hidden />
        <p className="min-w-0 flex-1">
          把旧稿或整个文件夹拖到这里，或选择文件。
          <span className="block text-xs text-ink-soft">
            支持 .docx、.doc、.wps、.rtf、.pdf（扫描件除外）、.txt、.md、.html，以及装有这些文件的
            .zip。可一次选多个，单个不超过 20 MB，压缩包不超过 50
            MB。网页杂质、繁体、乱码会自动清理，原文件保留。
          </span>
        </p>
        <input
          ref={input}
          type="file"
          multiple
          accept={ACCEPTED}
          aria-label="选择要导入的文件"
          className="sr-only"
          tabIndex={-1}
          onChange={(event) => {
            const files = [...(event.currentTarget.files ?? [])];
            event.currentTarget.value = "";
            if (files.length > 0) void start(files);
          }}
        />
        <Button onClick={() => input.current?.click()}>选择文件</Button>
      </div>
      {rows.length === 0 ? null : (
        <div className="mt-4">
          <div className="mb-1 flex items-center text-xs text-ink-soft">
            <span aria-live="polite">{summary(rows)}</span>
            {rows.every(isFinished) ? (
              <button type="button" className="ml-auto text-seal" onClick={clear}>
                清空结果
              </button>
            ) : null}
          </div>
          <ul aria-label="导入结果" className="max-h-64 overflow-auto rounded border border-line">
            {rows.map((row) => (
              <ResultRow key={row.key} row={row} />
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

function ResultRow({ row }: { row: ImportRow }) {
  return (
    <li className="flex items-start gap-2 border-b border-line px-3 py-2 last:border-b-0">
      <span className="mt-0.5 shrink-0">
        <StateIcon state={row.state} />
      </span>
      <span className="min-w-0 flex-1">
        <span className="block truncate text-xs text-ink-soft">{row.fileName}</span>
        <span className={row.state === "failed" ? "text-[#b42323]" : ""}>
          {row.message || STATE_WORDS[row.state]}
        </span>
      </span>
      {row.documentId === null ? null : (
        <Link href={`/library/${row.documentId}`} className="shrink-0 text-seal">
          查看
        </Link>
      )}
    </li>
  );
}

const STATE_WORDS = { waiting: "等待中", running: "正在解析", done: "已导入", failed: "未导入" } as const;

function StateIcon({ state }: { state: ImportRow["state"] }) {
  if (state === "running") return <Loader size={14} role="img" aria-label="正在解析" />;
  if (state === "done") return <CircleCheck size={15} className="text-[#2f7d4f]" aria-label="已导入" />;
  if (state === "failed") return <CircleAlert size={15} className="text-[#b42323]" aria-label="未导入" />;
  return <Clock3 size={15} className="text-ink-soft" aria-label="等待中" />;
}

function isFinished(row: ImportRow): boolean {
  return row.state === "done" || row.state === "failed";
}

function summary(rows: readonly ImportRow[]): string {
  const done = rows.filter((row) => row.state === "done").length;
  const failed = rows.filter((row) => row.state === "failed").length;
  const left = rows.length - done - failed;
  return `共 ${rows.length} 个：已导入 ${done}，未导入 ${failed}${left > 0 ? `，剩余 ${left}` : ""}`;
}
