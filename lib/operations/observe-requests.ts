import "server-only";
import diagnostics from "node:diagnostics_channel";
import type { IncomingMessage, ServerResponse } from "node:http";

/** A request that has been answered, or given up by whoever sent it. */
export type AnsweredRequest = {
  readonly method: string;
  readonly pathname: string;
  /** 499 when the connection ended before the answer did. */
  readonly status: number;
  readonly durationMs: number;
};

const METHODS: ReadonlySet<string> = new Set(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]);

const CLOSED_EARLY = 499;

/**
 * Calls `onAnswered` for every request any HTTP server of this process answers, whatever of the framework answers it.
 *
 * @returns what ends it.
 */
export function observeRequests(onAnswered: (request: AnsweredRequest) => void): () => void {
  const handle = (message: unknown) => {
    if (!isStart(message)) return;
    const { request, response } = message;
    const startMs = performance.now();
    response.once("close", () => {
      onAnswered({
        method: METHODS.has(request.method ?? "") ? (request.method ?? "") : "other",
        pathname: (request.url ?? "").split("?", 1)[0] ?? "",
        status: response.writableFinished ? response.statusCode : CLOSED_EARLY,
        durationMs: performance.now() - startMs,
      });
    });
  };
  diagnostics.subscribe("http.server.request.start", handle);
  return () => {
    diagnostics.unsubscribe("http.server.request.start", handle);
  };
}

function isStart(message: unknown): message is { request: IncomingMessage; response: ServerResponse } {
  return typeof message === "object" && message !== null && "request" in message && "response" in message;
}
