import { apiRoute, failureResponse } from "@/lib/auth/api-route";
import type { ImportProgress } from "@/lib/corpus/import-outcome";
import { describeError } from "@/lib/operations/describe-error";
import { drainingSignal } from "@/lib/operations/draining";
import { log } from "@/lib/operations/log";
import { loadProgress } from "@/lib/store/import-batches";

/** Looked up in the database, so that it does not matter which server the files are read on. */
const LOOK_EVERY_MS = 700;

/** Proxies on the way close connections on which nothing is said for half a minute or more. */
const SAY_SOMETHING_EVERY_MS = 15_000;

/**
 * How far a batch is, as server-sent events: the whole state at first and whenever it changes, `end` when every file is
 * accounted for. A browser that reconnects is told the whole state again and needs nothing of what it missed.
 */
export const GET = apiRoute<{ batch: string }>("read", async (request, person, { batch }) => {
  const first = await loadProgress(person.scope, batch);
  if (first === null) return failureResponse(404, "batch-missing");
  // A server that is to end would wait for this answer; the browser comes back to another one.
  const signal = AbortSignal.any([request.signal, drainingSignal()]);
  const encoder = new TextEncoder();
  const stream = new ReadableStream<Uint8Array>({
    async start(controller) {
      const say = (text: string) => controller.enqueue(encoder.encode(text));
      try {
        for await (const event of events(() => loadProgress(person.scope, batch), first, signal)) say(event);
      } catch (error) {
        // The database is away: the browser comes back by itself after a moment.
        log("warn", "import-events-ended", describeError(error));
      } finally {
        if (!request.signal.aborted) controller.close();
      }
    },
  });
  return new Response(stream, {
    headers: {
      "Content-Type": "text/event-stream; charset=utf-8",
      "Cache-Control": "no-store, no-transform",
      "X-Accel-Buffering": "no",
    },
  });
});

async function* events(
  load: () => Promise<ImportProgress | null>,
  first: ImportProgress,
  signal: AbortSignal,
): AsyncGenerator<string> {
  let said = "";
  let saidAtMs = 0;
  let progress: ImportProgress | null = first;
  yield "retry: 2000\n\n";
  while (progress !== null && !signal.aborted) {
    const data = JSON.stringify(progress);
    if (data !== said) {
      yield `event: ${progress.finished ? "end" : "progress"}\ndata: ${data}\n\n`;
      said = data;
      saidAtMs = Date.now();
    } else if (Date.now() - saidAtMs > SAY_SOMETHING_EVERY_MS) {
      yield ": still here\n\n";
      saidAtMs = Date.now();
    }
    if (progress.finished) return;
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
    progress = signal.aborted ? null : await load();
  }
}
