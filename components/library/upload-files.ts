import { failureOf } from "@/components/ui/fetch-json";
import { maxUploadBytes } from "@/lib/corpus/limits";
import { type Failure, fail, ok, type Result } from "@/lib/result";

/** Small requests, so that one lost on the way costs little, and not one a file, which would take minutes for 5,000. */
const CHUNK_FILES = 40;
const CHUNK_BYTES = 8 * 1024 * 1024;

/** Failures of a server that answers; one that cannot be reached is tried until the reader gives up. */
const MAX_SERVER_FAILURES = 5;

const MAX_PAUSE_MS = 15_000;

type Placed = { readonly position: number; readonly file: File };

export type UploadOptions = {
  readonly signal: AbortSignal;
  /** Called with the number of files handed over so far. */
  readonly onSent: (count: number) => void;
  /** Called with true when the server cannot be reached, with false when it can again. */
  readonly onInterrupted: (interrupted: boolean) => void;
  readonly fetch?: typeof fetch;
  readonly pause?: (ms: number) => Promise<void>;
};

/**
 * Hands the files of a batch over, several a request. A request whose answer got lost is sent again, which does no harm,
 * for the server knows each file by its position.
 *
 * @returns the failure the server insists on, or `server-unreachable` when the signal ended a wait for it.
 */
export async function uploadFiles(
  batchId: string,
  files: readonly File[],
  options: UploadOptions,
): Promise<Result<null>> {
  let sent = 0;
  for (const chunk of chunksOf(files)) {
    const done = await send(`/api/library/import/${batchId}/files`, () => bodyOf(chunk), options);
    if (!done.ok) return done;
    sent += chunk.length;
    options.onSent(sent);
  }
  return send(`/api/library/import/${batchId}`, null, options);
}

/** Groups of files that go into one request each; one too large to be sent counts as nothing. */
export function chunksOf(files: readonly File[]): Placed[][] {
  const chunks: Placed[][] = [];
  let bytes = 0;
  for (const [position, file] of files.entries()) {
    const size = isTooLarge(file) ? 0 : file.size;
    const last = chunks.at(-1);
    if (last === undefined || last.length >= CHUNK_FILES || bytes + size > CHUNK_BYTES) {
      chunks.push([{ position, file }]);
      bytes = size;
    } else {
      last.push({ position, file });
      bytes += size;
    }
  }
  return chunks;
}

/** Refused here already: sending 30 MB only to be told no costs the reader a minute. */
function isTooLarge(file: File): boolean {
  return file.size > maxUploadBytes(file.name);
}

function bodyOf(chunk: readonly Placed[]): FormData {
  const body = new FormData();
  const tooLarge: object[] = [];
  for (const { position, file } of chunk) {
    if (isTooLarge(file)) tooLarge.push({ position, fileName: file.name, byteSize: file.size });
    else body.append(String(position), file, file.name);
  }
  body.append("tooLarge", JSON.stringify(tooLarge));
  return body;
}

async function send(
  url: string,
  body: (() => FormData) | null,
  { signal, onInterrupted, fetch: ask = fetch, pause = wait }: UploadOptions,
): Promise<Result<null>> {
  let failures = 0;
  for (let tries = 0; !signal.aborted; tries += 1) {
    const failure = await attempt(ask, url, body, signal);
    if (tries > 0) onInterrupted(false);
    if (failure === null) return ok(null);
    if (failure.code !== "server-unreachable") failures += 1;
    if (failures > (isPassing(failure) ? MAX_SERVER_FAILURES : 0)) return { ok: false, error: failure };
    onInterrupted(true);
    await pause(Math.min(MAX_PAUSE_MS, 500 * 2 ** Math.min(tries, 10)));
  }
  return fail("server-unreachable");
}

function isPassing({ code }: Failure): boolean {
  return code === "server-unreachable" || code === "unexpected";
}

async function attempt(
  ask: typeof fetch,
  url: string,
  body: (() => FormData) | null,
  signal: AbortSignal,
): Promise<Failure | null> {
  try {
    const response = await ask(
      url,
      body === null ? { method: "PATCH", signal } : { method: "POST", body: body(), signal },
    );
    return response.ok ? null : await failureOf(response);
  } catch {
    return { code: "server-unreachable" };
  }
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
