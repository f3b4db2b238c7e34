"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { fetchJson } from "@/components/ui/fetch-json";
import type { ImportedItem, ImportProgress } from "@/lib/corpus/import-outcome";

const PAGE = 100;

/**
 * The files of a batch, a page at a time. While the batch runs, what is shown is looked up again from the first file that
 * still waits; files before it do not change any more.
 *
 * @param failedOnly - only those not taken in.
 */
export function useImportItems(progress: ImportProgress, failedOnly: boolean) {
  const [items, setItems] = useState<readonly ImportedItem[]>([]);
  const [hasMore, setHasMore] = useState(false);
  const shown = useRef<readonly ImportedItem[]>([]);
  const { id } = progress;

  const load = useCallback(
    async (kept: readonly ImportedItem[], limit: number, signal?: AbortSignal) => {
      const after = kept.at(-1)?.position ?? -1;
      const url = `/api/library/import/${id}/items?after=${after}&limit=${limit}${failedOnly ? "&state=failed" : ""}`;
      const found = await fetchJson<{ items: ImportedItem[] }>(url, signal ? { signal } : undefined).catch(
        () => null,
      );
      if (found === null || !found.ok || signal?.aborted) return;
      shown.current = [...kept, ...found.value.items];
      setItems(shown.current);
      setHasMore(found.value.items.length === limit);
    },
    [id, failedOnly],
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: the counts say that there is something new to look up.
  useEffect(() => {
    const abort = new AbortController();
    const settled = shown.current.findIndex(({ state }) => state === "waiting");
    const kept = settled < 0 ? shown.current : shown.current.slice(0, settled);
    const missing = Math.max(PAGE, shown.current.length) - kept.length;
    if (missing > 0) void load(kept, Math.min(missing, 2 * PAGE), abort.signal);
    return () => abort.abort();
  }, [load, progress.counts.done, progress.counts.failed, progress.counts.cancelled, progress.finished]);

  const more = useCallback(() => load(shown.current, PAGE), [load]);

  return { items, hasMore, more };
}
