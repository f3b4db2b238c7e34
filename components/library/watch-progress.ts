import type { ImportProgress } from "@/lib/corpus/import-outcome";

/**
 * Follows a batch until it is finished. The browser connects again by itself when the connection breaks, and is then told
 * the whole state.
 *
 * @returns a function that ends it.
 */
export function watchProgress(id: string, onProgress: (progress: ImportProgress) => void): () => void {
  const source = new EventSource(`/api/library/import/${id}/events`);
  let again: ReturnType<typeof setTimeout> | undefined;
  let end = () => source.close();
  const handle = (event: MessageEvent<string>) => {
    const progress = JSON.parse(event.data) as ImportProgress;
    if (progress.finished) source.close();
    onProgress(progress);
  };
  source.addEventListener("progress", handle);
  source.addEventListener("end", handle);
  source.addEventListener("error", () => {
    // A server that is just starting may answer with a page of its own, upon which browsers give up for good.
    if (source.readyState !== EventSource.CLOSED) return;
    again = setTimeout(() => {
      end = watchProgress(id, onProgress);
    }, RECONNECT_MS);
  });
  return () => {
    clearTimeout(again);
    source.close();
    end();
  };
}

const RECONNECT_MS = 3000;
