import { apiRoute, failureResponse } from "@/lib/auth/api-route";
import type { ImportProgress } from "@/lib/corpus/import-outcome";
import { eventStream } from "@/lib/operations/event-stream";
import { loadProgress } from "@/lib/store/import-batches";
import { NewsWatch } from "@/lib/store/news-watch";

/**
 * Looked up in the database, so that it does not matter which server the files are read on: at once when a server says
 * that there is news, and now and then in any case. Proxies on the way close connections on which nothing is said for half
 * a minute or more.
 */
const LOOK_AGAIN = { leastMs: 250, mostMs: 15_000 };

/**
 * How far a batch is, as server-sent events: the whole state at first and whenever it changes, `end` when every file is
 * accounted for. A browser that reconnects is told the whole state again and needs nothing of what it missed.
 */
export const GET = apiRoute<{ batch: string }>("read", async (request, person, { batch }) => {
  const first = await loadProgress(person.scope, batch);
  if (first === null) return failureResponse(404, "batch-missing");
  return eventStream(request, (signal) => events(() => loadProgress(person.scope, batch), first, signal));
});

async function* events(
  load: () => Promise<ImportProgress | null>,
  first: ImportProgress,
  signal: AbortSignal,
): AsyncGenerator<string> {
  const watch = new NewsWatch(`batch:${first.id}`);
  try {
    yield "retry: 2000\n\n";
    let said = "";
    // Again, now that nothing that happens is missed.
    for (let progress = await load(); progress !== null && !signal.aborted; progress = await load()) {
      const data = JSON.stringify(progress);
      yield data === said
        ? ": still here\n\n"
        : `event: ${progress.finished ? "end" : "progress"}\ndata: ${data}\n\n`;
      said = data;
      if (progress.finished) return;
      await watch.next(LOOK_AGAIN, signal);
    }
  } finally {
    watch.end();
  }
}
