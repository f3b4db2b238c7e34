import http from "node:http";
import type { WireRequest } from "./wire-request";

export type WireAnswer = {
  readonly status: number;
  readonly contentType: string;
  readonly text: string;
  readonly ms: number;
};

const agent = new http.Agent({ keepAlive: true });

/**
 * Sends a request as a page of the product would, whatever its bytes are. Of an answer that goes on for as long as the
 * page is open, the first piece is read.
 *
 * @throws Error when there is no answer within the time, or the connection ends without one.
 */
export function sendWire(
  server: string,
  cookie: string,
  { method, target, contentType, body }: WireRequest,
  withinMs: number,
): Promise<WireAnswer> {
  const { hostname, port, origin } = new URL(server);
  const headers: http.OutgoingHttpHeaders = { cookie, origin, "sec-fetch-site": "same-origin" };
  if (contentType !== null) headers["content-type"] = contentType;
  if (body !== null) headers["content-length"] = body.length;
  const startMs = performance.now();
  return new Promise((resolve, reject) => {
    const request = http.request({ agent, hostname, port, method, path: target, headers }, (response) => {
      const chunks: Buffer[] = [];
      const type = response.headers["content-type"] ?? "";
      const done = () =>
        resolve({
          status: response.statusCode ?? 0,
          contentType: type,
          text: Buffer.concat(chunks).toString("utf8"),
          ms: performance.now() - startMs,
        });
      response.on("data", (chunk: Buffer) => {
        chunks.push(chunk);
        if (!type.startsWith("text/event-stream")) return;
        done();
        request.destroy();
      });
      response.on("end", done);
      response.on("error", reject);
    });
    const timer = setTimeout(() => request.destroy(new Error(`no answer within ${withinMs} ms`)), withinMs);
    request.on("close", () => clearTimeout(timer));
    request.on("error", reject);
    request.end(body ?? undefined);
  });
}
