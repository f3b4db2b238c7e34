"use client";

import { Progress } from "@mantine/core";
import { useState } from "react";
import { ImportResults } from "./import-results";
import { percentOf, summaryOf } from "./import-summary";
import type { ImportBatch } from "./use-import";

type Props = { batch: ImportBatch; onCancel: () => void; onClear: () => void };

/** One import: how far it is, what became of each file, and a way to stop it. */
export function ImportBatchView({ batch, onCancel, onClear }: Props) {
  const [failedOnly, setFailedOnly] = useState(false);
  const { progress, upload, problem } = batch;
  const note = noteOf(batch);
  return (
    <div className="mt-4">
      {progress.finished ? null : (
        <Progress value={percentOf(batch)} size="sm" mb={6} color="seal" aria-label="导入进度" />
      )}
      <div className="mb-1 flex flex-wrap items-center gap-x-4 text-xs text-ink-soft">
        <span aria-live="polite">{summaryOf(batch)}</span>
        {progress.counts.failed > 0 ? (
          <label className="flex items-center gap-1">
            <input
              type="checkbox"
              checked={failedOnly}
              onChange={(event) => setFailedOnly(event.currentTarget.checked)}
            />
            只看未导入的
          </label>
        ) : null}
        {progress.finished ? (
          <button type="button" className="ml-auto text-seal" onClick={onClear}>
            清空结果
          </button>
        ) : (
          <button type="button" className="ml-auto text-seal" onClick={onCancel}>
            取消导入
          </button>
        )}
      </div>
      {note === "" ? null : (
        <p role={upload?.interrupted || problem !== null ? "alert" : undefined} className="mb-1 text-xs">
          {note}
        </p>
      )}
      <ImportResults key={String(failedOnly)} progress={progress} failedOnly={failedOnly} />
    </div>
  );
}

function noteOf({ progress, upload, problem }: ImportBatch): string {
  if (problem !== null) return problem;
  if (progress.finished || progress.cancelled) return "";
  if (upload?.interrupted) return "连不上服务器，正在重试；已经交上去的文件不受影响。";
  if (upload !== null && !progress.uploaded) {
    return `正在上传 ${upload.sent} / ${upload.total}，请不要关闭本页。`;
  }
  return upload === null ? "上次导入还在进行，关闭本页也不影响。" : "文件都已交上，关闭本页也会继续。";
}
