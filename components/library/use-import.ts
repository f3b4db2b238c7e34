"use client";

import { useCallback, useState } from "react";
import { fetchJson } from "@/components/ui/fetch-json";
import { MAX_FILE_BYTES } from "@/lib/corpus/limits";
import { failureMessage } from "@/lib/messages/zh";

/** What became of one file of a batch. */
export type ImportRow = {
  readonly key: string;
  readonly fileName: string;
  readonly state: "waiting" | "running" | "done" | "failed";
  /** A sentence for the reader once the file is done or failed. */
  readonly message: string;
  readonly documentId: string | null;
};

type Imported = {
  document: {
    id: string;
    title: string;
    headings: number;
    charCount: number;
    removed: number;
    incomplete: boolean;
  };
};

const SIDE_BY_SIDE = 2;

// A counter, because random ids exist only on pages served over TLS, which closed networks often lack.
let rowsMade = 0;

function nextKey(): string {
  rowsMade += 1;
  return `row-${rowsMade}`;
}

/**
 * Imports a batch of files, two side by side, and keeps a row for each.
 *
 * @param onFinished - called once when the whole batch is through.
 */
export function useImport(onFinished: () => void) {
  const [rows, setRows] = useState<readonly ImportRow[]>([]);

  const start = useCallback(
    async (files: readonly File[]) => {
      const batch = files.map((file) => ({ file, key: nextKey() }));
      const fresh = batch.map(({ file, key }) => waitingRow(key, file.name));
      setRows((known) => [...fresh, ...known]);
      const update = (key: string, change: Partial<ImportRow>) =>
        setRows((known) => known.map((row) => (row.key === key ? { ...row, ...change } : row)));
      const queue = [...batch];
      const work = async () => {
        for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
          update(next.key, { state: "running" });
          update(next.key, await importOne(next.file));
        }
      };
      await Promise.all(Array.from({ length: SIDE_BY_SIDE }, work));
      onFinished();
    },
    [onFinished],
  );

  return { rows, start, clear: () => setRows([]) };
}

function waitingRow(key: string, fileName: string): ImportRow {
  return { key, fileName, state: "waiting", message: "", documentId: null };
}

async function importOne(file: File): Promise<Partial<ImportRow>> {
  if (file.size > MAX_FILE_BYTES) {
    // Refused here already: sending 30 MB only to be told no costs the reader a minute.
    const data = { limitMb: MAX_FILE_BYTES / 1024 / 1024 };
    return { state: "failed", message: failureMessage({ code: "file-too-large", data }) };
  }
  const body = new FormData();
  body.append("file", file);
  const result = await fetchJson<Imported>("/api/library/import", { method: "POST", body });
  if (!result.ok) return { state: "failed", message: failureMessage(result.error) };
  const { document } = result.value;
  const notes = [
    `《${document.title}》，${document.charCount} 字，${document.headings} 个标题`,
    document.removed > 0 ? `清理杂质 ${document.removed} 处` : "",
    document.incomplete ? "原文有删节" : "",
  ];
  return { state: "done", documentId: document.id, message: notes.filter((note) => note !== "").join("；") };
}
