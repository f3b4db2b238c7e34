"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { fetchJson } from "@/components/ui/fetch-json";
import type { ImportProgress } from "@/lib/corpus/import-outcome";
import { failureMessage } from "@/lib/messages/zh";
import { uploadFiles } from "./upload-files";
import { watchProgress } from "./watch-progress";

/** A batch on the screen. */
export type ImportBatch = {
  readonly progress: ImportProgress;
  /** Files chosen on this page and how many of them are handed over; null for a batch begun elsewhere or earlier. */
  readonly upload: { readonly total: number; readonly sent: number; readonly interrupted: boolean } | null;
  /** Why not all files could be handed over. */
  readonly problem: string | null;
};

/**
 * The imports of this page and those still under way since before it was opened.
 *
 * @param unfinished - batches under way when the page was made.
 * @param onFinished - called whenever a batch is through.
 */
export function useImport(unfinished: readonly ImportProgress[], onFinished: () => void) {
  const [batches, setBatches] = useState<readonly ImportBatch[]>(() =>
    unfinished.map((progress) => ({ progress, upload: null, problem: null })),
  );
  const uploads = useRef(new Map<string, AbortController>());

  const change = useCallback((id: string, part: Partial<ImportBatch>) => {
    setBatches((known) => known.map((each) => (each.progress.id === id ? { ...each, ...part } : each)));
  }, []);

  const watched = batches.filter(({ progress }) => !progress.finished).map(({ progress }) => progress.id);
  const watchedKey = watched.join(" ");
  useEffect(() => {
    const ends = watchedKey.split(" ").flatMap((id) =>
      id === ""
        ? []
        : [
            watchProgress(id, (progress) => {
              change(id, { progress });
              if (progress.finished) onFinished();
            }),
          ],
    );
    return () => {
      for (const end of ends) end();
    };
  }, [watchedKey, change, onFinished]);

  const start = useCallback(
    async (files: readonly File[]) => {
      const opened = await fetchJson<{ id: string }>("/api/library/import", { method: "POST" });
      if (!opened.ok) return failureMessage(opened.error);
      const { id } = opened.value;
      const abort = new AbortController();
      uploads.current.set(id, abort);
      let upload = { total: files.length, sent: 0, interrupted: false };
      const show = (part: Partial<typeof upload>) => {
        upload = { ...upload, ...part };
        change(id, { upload });
      };
      setBatches((known) => [{ progress: newProgress(id), upload, problem: null }, ...known]);
      const done = await uploadFiles(id, files, {
        signal: abort.signal,
        onSent: (sent) => show({ sent }),
        onInterrupted: (interrupted) => show({ interrupted }),
      });
      uploads.current.delete(id);
      if (!done.ok && !abort.signal.aborted) change(id, { problem: failureMessage(done.error) });
      return null;
    },
    [change],
  );

  const cancel = useCallback(
    async (id: string) => {
      uploads.current.get(id)?.abort();
      const done = await fetchJson<ImportProgress>(`/api/library/import/${id}`, { method: "DELETE" });
      change(id, done.ok ? { progress: done.value } : { problem: failureMessage(done.error) });
    },
    [change],
  );

  const clear = useCallback((id: string) => {
    setBatches((known) => known.filter(({ progress }) => progress.id !== id));
  }, []);

  return { batches, start, cancel, clear };
}

function newProgress(id: string): ImportProgress {
  const counts = { waiting: 0, done: 0, failed: 0, cancelled: 0 };
  const createdAt = new Date().toISOString();
  return { id, createdAt, counts, uploaded: false, cancelled: false, finished: false };
}
