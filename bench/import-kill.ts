import { randomInt } from "node:crypto";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { performance } from "node:perf_hooks";
import { uploadFiles } from "@/components/library/upload-files";
import { importAccounts } from "@/e2e/support/import-accounts";
import { OwnServer } from "@/e2e/support/own-server";
import { seededRandom } from "@/lib/corpus/testing/seeded-random";
import { numberOption } from "@/scripts/options";
import { ensureBuild } from "../scripts/lib/build.mjs";
import { pickFreePort } from "../scripts/lib/ports.mjs";
import { makeProgress } from "../scripts/lib/progress.mjs";
import { signIn } from "./support/sign-in";
import { variantFiles } from "./support/variant-files";

/**
 * An import over HTTP, as the library page does it, during which app, workers and PostgreSQL are killed (`kill -9`) at
 * random moments and started again; ends with the books of the database. `--documents N --kills K --seed S`
 *
 * Exits with 1 when a file is not accounted for exactly once.
 */
const documents = numberOption("documents", 5000);
const kills = numberOption("kills", 3);
const seed = numberOption("seed", randomInt(1_000_000));

const MAX_BETWEEN_KILLS_MS = 40_000;

const dataDir = mkdtempSync(path.join(os.tmpdir(), "shubi-kill-"));
// Started by root, PostgreSQL runs as another user, who must be able to walk through.
chmodSync(dataDir, 0o711);
process.env.SHUBI_DATA_DIR = dataDir;
const { embeddedUrl } = await import("../scripts/lib/postgres/embedded.mjs");
const server = new OwnServer(dataDir, await pickFreePort());
try {
  process.exitCode = await prove();
} finally {
  await server.stop();
  rmSync(dataDir, { recursive: true, force: true });
}
process.exit();

async function prove(): Promise<number> {
  await ensureBuild(makeProgress({ stream: process.stderr }));
  await server.start();
  process.env.DATABASE_URL = embeddedUrl(dataDir);
  const cookie = await signIn(server.url);
  const ask: typeof fetch = (url, init) =>
    fetch(`${server.url}${String(url)}`, {
      ...init,
      headers: { cookie, origin: server.url },
    });
  const opened = (await (await ask("/api/library/import", { method: "POST" })).json()) as { id: string };
  const files = [...variantFiles(documents, seed)].map(({ fileName, bytes }) => new File([bytes], fileName));
  const start = performance.now();
  const seconds = () => Math.round((performance.now() - start) / 100) / 10;
  const uploading = uploadFiles(opened.id, files, {
    signal: new AbortController().signal,
    onSent: () => undefined,
    onInterrupted: () => undefined,
    fetch: ask,
  });
  const killedAt: object[] = [];
  const random = seededRandom(seed);
  for (let kill = 0; kill < kills; kill += 1) {
    await pause(random.whole(1000, MAX_BETWEEN_KILLS_MS));
    killedAt.push({ seconds: seconds(), counts: (await progressOf(ask, opened.id))?.counts });
    server.killEverything();
    await server.start();
  }
  const uploaded = await uploading;
  if (!uploaded.ok) throw new Error(`the files could not be handed over: ${JSON.stringify(uploaded.error)}`);
  for (;;) {
    const progress = await progressOf(ask, opened.id);
    if (progress?.finished) break;
    await pause(2000);
  }
  const finishedAfter = seconds();
  const accounts = await importAccounts(embeddedUrl(dataDir), documents);
  const report = { documents, seed, killedAt, seconds: finishedAfter, ...accounts };
  console.log(JSON.stringify(report, null, 2));
  return accounts.faults.length === 0 ? 0 : 1;
}

type Progress = { counts: Record<string, number>; finished: boolean };

async function progressOf(ask: typeof fetch, id: string): Promise<Progress | null> {
  try {
    return (await (await ask(`/api/library/import/${id}`)).json()) as Progress;
  } catch {
    return null;
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
