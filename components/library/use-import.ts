"use client";

import { useCallback, useState } from "react";
import { fetchJson } from "@/components/ui/fetch-json";
import { maxUploadBytes } from "@/lib/corpus/limits";
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

type ImportedDocument = {
  readonly id: string;
  readonly title: string;
  readonly headings: number;
  readonly charCount: number;
  readonly removed: number;
  readonly otherChars: number;
  readonly incomplete: boolean;
};

/** The route's answer for one file of an upload. */
type ImportedFile = { readonly fileName: string } & (
  | { readonly document: ImportedDocument }
  | { readonly error: { readonly message: string } }
);

type RowResult = Omit<ImportRow, "key">;

const SIDE_BY_SIDE = 2;

// A counter, because random ids exist only on pages served over TLS, which closed networks often lack.
let rowsMade = 0;

function nextKey(): string {
  rowsMade += 1;
  return `row-${rowsMade}`;
}

/**
 * Imports a batch of files, two side by side, and keeps a row for each; an archive's row gives way to one a file in it.
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
      const replace = (key: string, results: readonly RowResult[]) => {
        const fresh = results.map((result, index) => ({ ...result, key: index === 0 ? key : nextKey() }));
        setRows((known) => known.flatMap((row) => (row.key === key ? fresh : [row])));
      };
      const queue = [...batch];
      const work = async () => {
        for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
          replace(next.key, [{ ...waitingRow(next.key, next.file.name), state: "running" }]);
          replace(next.key, await importOne(next.file));
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

async function importOne(file: File): Promise<RowResult[]> {
  const limit = maxUploadBytes(file.name);
  if (file.size > limit) {
    // Refused here already: sending 30 MB only to be told no costs the reader a minute.
    const data = { limitMb: limit / 1024 / 1024 };
    return [failedRow(file.name, failureMessage({ code: "file-too-large", data }))];
  }
  const body = new FormData();
  body.append("file", file);
  const result = await fetchJson<{ files: ImportedFile[] }>("/api/library/import", { method: "POST", body });
  if (!result.ok) return [failedRow(file.name, failureMessage(result.error))];
  return result.value.files.map((imported) => {
    // A file out of an archive is named with the archive, or nobody could find it again.
    const fileName = imported.fileName === file.name ? file.name : `${file.name} › ${imported.fileName}`;
    return "document" in imported
      ? doneRow(fileName, imported.document)
      : failedRow(fileName, imported.error.message);
  });
}

function failedRow(fileName: string, message: string): RowResult {
  return { fileName, state: "failed", message, documentId: null };
}

function doneRow(fileName: string, document: ImportedDocument): RowResult {
  const notes = [
    `《${document.title}》，${document.charCount} 字，${document.headings} 个标题`,
    document.removed > 0 ? `清理杂质 ${document.removed} 处` : "",
    document.incomplete ? "原文有删节" : "",
    document.otherChars > 0
      ? `只导入了第一篇，文件里另有约 ${document.otherChars} 字的文稿，请拆成单篇再导入`
      : "",
  ];
  const message = notes.filter((note) => note !== "").join("；");
  return { fileName, state: "done", message, documentId: document.id };
}
