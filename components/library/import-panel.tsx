"use client";

import { Button } from "@mantine/core";
import { FolderInput } from "lucide-react";
import { useRouter } from "next/navigation";
import { type DragEvent, useCallback, useRef, useState } from "react";
import type { ImportProgress } from "@/lib/corpus/import-outcome";
import { droppedFiles } from "./dropped-files";
import { ImportBatchView } from "./import-batch-view";
import { useImport } from "./use-import";

const ACCEPTED = ".docx,.docm,.doc,.wps,.rtf,.pdf,.txt,.md,.markdown,.html,.htm,.zip";

/**
 * Batch import: choose or drop files, see what became of each.
 *
 * @param unfinished - imports under way since before the page was opened.
 */
export function ImportPanel({ unfinished }: { unfinished: readonly ImportProgress[] }) {
  const router = useRouter();
  const { batches, start, cancel, clear } = useImport(
    unfinished,
    useCallback(() => router.refresh(), [router]),
  );
  const [problem, setProblem] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);

  const handleDrop = async (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const files = await droppedFiles(event);
    await startWith(files);
  };

  const startWith = async (files: readonly File[]) => {
    if (files.length > 0) setProblem(await start(files));
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
            void startWith(files);
          }}
        />
        <Button onClick={() => input.current?.click()}>选择文件</Button>
      </div>
      {problem === null ? null : (
        <p role="alert" className="mt-2 text-danger">
          {problem}
        </p>
      )}
      {batches.map((batch) => (
        <ImportBatchView
          key={batch.progress.id}
          batch={batch}
          onCancel={() => void cancel(batch.progress.id)}
          onClear={() => clear(batch.progress.id)}
        />
      ))}
    </section>
  );
}
