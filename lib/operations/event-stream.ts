import "server-only";
import { describeError } from "./describe-error";
import { drainingSignal } from "./draining";
import { log } from "./log";

/** Whoever listens on asks anew after so long, and is asked anew who they are. */
const MOST_MS = 10 * 60_000;

/**
 * An answer of server-sent events that goes on until the page is closed, the events end, or this server is to end; the
 * browser then comes back, to another server if need be.
 *
 * @param events - told when to end; each is a text of the event stream, with its empty line.
 */
export function eventStream(
  request: Request,
  events: (signal: AbortSignal) => AsyncIterable<string>,
): Response {
  const signal = AbortSignal.any([request.signal, drainingSignal(), AbortSignal.timeout(MOST_MS)]);
  const encoder = new TextEncoder();
  const stream = new ReadableStream<Uint8Array>({
    async start(controller) {
      try {
        for await (const event of events(signal)) controller.enqueue(encoder.encode(event));
      } catch (error) {
        // The database is away, or the page is: a browser that is still there comes back by itself after a moment.
        if (!request.signal.aborted) log("warn", "event-stream-ended", describeError(error));
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
}
