import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import type { ImportedItem, ImportProgress } from "@/lib/corpus/import-outcome";
import { maxUploadBytes } from "@/lib/corpus/limits";
import { startLibraryWorker, wakeLibraryWorker } from "@/lib/jobs/start-library-worker";
import { failureMessage } from "@/lib/messages/zh";
import { itemMessage } from "@/lib/messages/zh-import";
import { isJobPending } from "@/lib/store/background-jobs";
import { closeBatch, createBatch, loadProgress } from "@/lib/store/import-batches";
import { addItems, listItems, type NewItem } from "@/lib/store/import-items";
import type { OrganisationScope } from "@/lib/store/organisation-scope";
import { findOwnerScope } from "@/lib/store/organisations";
import { listFiles } from "./list-files";

const CHUNK_FILES = 50;
const CHUNK_BYTES = 16 * 1024 * 1024;
const PAGE = 200;

/**
 * Imports files and folders into the owner's library the way the library page does: as a batch, which this process works
 * off together with whatever servers and workers run on the same database. Prints a line a file when all are through.
 *
 * @returns the exit code: 1 when a file was not taken in.
 */
export async function importFiles(paths: readonly string[]): Promise<number> {
  const scope = await findOwnerScope();
  if (scope === null) {
    process.stderr.write("还没有管理员账号。请先 npm start，在浏览器里完成首次使用，再导入。\n");
    return 1;
  }
  const files = await listFiles(paths);
  const batchId = await createBatch(scope);
  const worker = startLibraryWorker();
  await handOver(scope, batchId, files);
  await closeBatch(scope, batchId);
  const progress = await waitForEnd(scope, batchId);
  const names = files.map((file) => path.relative(process.cwd(), file) || file);
  await printItems(scope, batchId, names);
  for (const job of ["index", "mine"] as const)
    while (await isJobPending(job, scope.organisationId)) await pause(300);
  await worker.stop();
  return progress !== null && progress.counts.failed + progress.counts.cancelled === 0 ? 0 : 1;
}

async function handOver(scope: OrganisationScope, batchId: string, files: readonly string[]): Promise<void> {
  let chunk: NewItem[] = [];
  let bytes = 0;
  const send = async () => {
    if (chunk.length > 0) await addItems(scope, batchId, chunk);
    wakeLibraryWorker();
    chunk = [];
    bytes = 0;
  };
  for (const [position, file] of files.entries()) {
    const item = await readItem(position, file);
    chunk.push(item);
    bytes += "bytes" in item ? item.bytes.byteLength : 0;
    if (chunk.length >= CHUNK_FILES || bytes >= CHUNK_BYTES) await send();
  }
  await send();
}

async function readItem(position: number, file: string): Promise<NewItem> {
  const fileName = path.basename(file);
  const limit = maxUploadBytes(fileName);
  const byteSize = await stat(file).then(
    ({ size }) => size,
    () => 0,
  );
  if (byteSize > limit) {
    const data = { limitMb: limit / 1024 / 1024 };
    return { position, fileName, byteSize, refused: { code: "file-too-large", data } };
  }
  const bytes = await readFile(file).catch(() => null);
  return bytes === null
    ? { position, fileName, byteSize, refused: { code: "unreadable" } }
    : { position, fileName, bytes: new Uint8Array(bytes) };
}

async function waitForEnd(scope: OrganisationScope, batchId: string): Promise<ImportProgress | null> {
  for (;;) {
    const progress = await loadProgress(scope, batchId);
    if (progress === null || progress.finished) return progress;
    if (process.stderr.isTTY) {
      const { waiting, done, failed } = progress.counts;
      process.stderr.write(`\r已导入 ${done}，未导入 ${failed}，剩余 ${waiting}   `);
    }
    await pause(300);
  }
}

async function printItems(
  scope: OrganisationScope,
  batchId: string,
  names: readonly string[],
): Promise<void> {
  let after = -1;
  for (;;) {
    const items = await listItems(scope, batchId, { after, limit: PAGE, state: null });
    for (const item of items) process.stdout.write(`${lineOf(item, names)}\n`);
    const last = items.at(-1);
    if (last === undefined) return;
    after = last.position;
  }
}

function lineOf(item: ImportedItem, names: readonly string[]): string {
  const name = item.fileName.includes(" › ") ? item.fileName : (names[item.fileIndex] ?? item.fileName);
  const message = itemMessage(item) || failureMessage({ code: "unexpected" });
  return `${item.state === "done" ? "已导入" : "未导入"}\t${name}\t${message}`;
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
