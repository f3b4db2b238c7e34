import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { performance } from "node:perf_hooks";
import { readDocuments } from "@/lib/jobs/read-file";
import type { NewItem } from "@/lib/store/import-items";
import { numberOption } from "@/scripts/options";
import { openOwnDatabase } from "./support/own-database";
import { variantFiles } from "./support/variant-files";

/**
 * Imports noisy variants of the built-in texts into a database of its own, with duplicates found and search columns
 * filled, beside reading the same files and doing nothing with them. `--documents N --seed S`
 */
const documents = numberOption("documents", 1000);
const seed = numberOption("seed", 1);

const CHUNK = 50;
/** Asking how far it is costs processor time as well; ten times a second it would be a tenth of what is measured. */
const POLL_MS = 500;
const READ_SAMPLE = 200;

const database = await openOwnDatabase();
try {
  console.log(JSON.stringify(await measure(), null, 2));
} finally {
  await database.close();
}
process.exit(0);

async function measure() {
  const { makeOwnerScope } = await import("./support/owner-scope");
  const { addItems } = await import("@/lib/store/import-items");
  const batches = await import("@/lib/store/import-batches");
  const { startLibraryWorker } = await import("@/lib/jobs/start-library-worker");
  const scope = await makeOwnerScope();
  const batchId = await batches.createBatch(scope);
  const handOverStart = performance.now();
  let chunk: NewItem[] = [];
  let position = 0;
  for (const file of variantFiles(documents, seed)) {
    chunk.push({ position, ...file });
    position += 1;
    if (chunk.length === CHUNK || position === documents) {
      await addItems(scope, batchId, chunk);
      chunk = [];
    }
  }
  await batches.closeBatch(scope, batchId);
  const handOverSeconds = (performance.now() - handOverStart) / 1000;

  const reading = await readAlone();
  const cpuBefore = cpuSeconds();
  const start = performance.now();
  const worker = startLibraryWorker();
  const quarters: number[] = [];
  for (;;) {
    const progress = await batches.loadProgress(scope, batchId);
    if (progress === null) throw new Error("the batch is gone");
    const through = documents - progress.counts.waiting;
    while (quarters.length < Math.floor((through * 4) / documents)) quarters.push(performance.now());
    if (progress.finished) break;
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  const seconds = (performance.now() - start) / 1000;
  const cpuAfter = cpuSeconds();
  await worker.stop();
  const parts = Object.entries(cpuAfter).map(
    ([name, end]) => [name, end - (cpuBefore[name as keyof Cpu] ?? 0)] as const,
  );
  const cpu = parts.reduce((sum, [, each]) => sum + each, 0);
  const spans = quarters.map((end, index) => (end - (quarters[index - 1] ?? start)) / 1000);
  return {
    documents,
    seed,
    outcome: await outcomes(),
    handOverSeconds: round(handOverSeconds),
    seconds: round(seconds),
    documentsPerSecond: round(documents / seconds),
    cpuMsPerDocument: round((cpu * 1000) / documents),
    cpuMsPerDocumentOf: Object.fromEntries(
      parts.map(([name, each]) => [name, round((each * 1000) / documents)]),
    ),
    documentsPerSecondACore: round(documents / cpu),
    readingAloneCpuMsPerDocument: round(reading),
    importToReadingRatio: round((cpu * 1000) / documents / reading),
    lastToFirstQuarterRatio: round((spans[3] ?? 0) / (spans[0] ?? 1)),
  };
}

/** Processor time in milliseconds that reading a file takes, warm, in this process. */
async function readAlone(): Promise<number> {
  const files = [...variantFiles(READ_SAMPLE, seed)];
  for (const { fileName, bytes } of files.slice(0, 50)) await readDocuments(fileName, bytes);
  const before = process.cpuUsage();
  for (const { fileName, bytes } of files) await readDocuments(fileName, bytes);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / files.length;
}

type Cpu = { readonly server: number; readonly reader: number; readonly database: number };

/** Processor time in seconds of this program, of its reading processes and of the database. */
function cpuSeconds(): Cpu {
  const own = process.cpuUsage();
  const postmaster = readFileSync(path.join(database.dataDir, "pg", "postmaster.pid"), "utf8").split("\n")[0];
  const listed = execFileSync("ps", ["-eo", "pid=,ppid=,cputimes="], { encoding: "utf8" });
  const rows = listed.split("\n").map((line) => line.trim().split(/\s+/));
  const sum = (isMeant: (pid?: string, ppid?: string) => boolean) =>
    rows
      .filter(([pid, ppid]) => isMeant(pid, ppid))
      .reduce((total, [, , seconds]) => total + Number(seconds), 0);
  return {
    server: (own.user + own.system) / 1e6,
    reader: sum((_, ppid) => ppid === String(process.pid)),
    database: sum((pid, ppid) => pid === postmaster || ppid === postmaster),
  };
}

async function outcomes() {
  const { prisma } = await import("@/lib/store/prisma-client");
  const items = await prisma().importItem.groupBy({ by: ["state"], _count: true });
  return {
    items: Object.fromEntries(items.map(({ state, _count }) => [state, _count])),
    stored: await prisma().libraryDocument.count({ where: { organizationId: { not: null } } }),
    nearDuplicates: await prisma().libraryDocument.count({ where: { nearDuplicateOf: { not: null } } }),
  };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
