import os from "node:os";
import { seededRandom } from "@/lib/corpus/testing/seeded-random";
import { numberOption } from "@/scripts/options";
import { ensureBuild } from "../scripts/lib/build.mjs";
import { makeProgress } from "../scripts/lib/progress.mjs";
import { measureInsertRate } from "./load/insert-rate";
import { Latencies, type LatencyReport } from "./load/latencies";
import { startLoadServers } from "./load/load-servers";
import { makeWriters } from "./load/make-writers";
import { type MemoryByCommand, memoryBelow } from "./load/process-memory";
import { Writer } from "./load/writer";
import { whenSettled } from "./support/when-settled";
import { builtInText, longDraft } from "./typing/long-draft";

/**
 * So many writers at once over HTTP on the production build, on one and on two app processes with one database, doubled
 * until a save takes too long or anything fails; beside the bare insert rate of the same PostgreSQL in the same run.
 * `--writers 300 --most 1200 --seconds 40 --apps 1,2 --chars 6000 --seed 1`, `--soak <minutes>` for memory over time.
 *
 * Exits with 1 when the writers of the first step are not served within the bar.
 */
const BAR_MS = 300;
const WARM_UP_MS = 12_000;
const SOAK_STEP_MS = 60_000;

const firstWriters = numberOption("writers", 300);
const mostWriters = numberOption("most", 1200);
const seconds = numberOption("seconds", 40);
const mostApps = numberOption("apps", 2);
const chars = numberOption("chars", 6000);
const seed = numberOption("seed", 1);
const soakMinutes = numberOption("soak", 0);

const document = longDraft(chars);
const words = builtInText(60_000).replaceAll("\n", "");
const latencies = new Latencies();

await ensureBuild(makeProgress({ stream: process.stderr }));
const servers = await startLoadServers();
try {
  process.exitCode = await run();
} finally {
  await servers.stop();
}
process.exit();

async function run(): Promise<number> {
  const random = seededRandom(seed);
  const sheet = { document, words };
  const accounts = await makeWriters(servers.databaseUrl, mostWriters, servers.secret);
  const writers = accounts.map((account) => new Writer(account, sheet, latencies, random));
  await settle(writers);
  const bareInserts = await measureInsertRate(servers.databaseUrl, document);
  const machine = { cores: os.availableParallelism(), load: os.loadavg()[0] };
  const saveBytes = Buffer.byteLength(JSON.stringify(document));
  say({ machine, seed, chars, saveBytes, bareInserts });
  if (soakMinutes > 0) return soak(writers.slice(0, firstWriters));
  let withinBar = true;
  for (let apps = 1; apps <= mostApps; apps += 1) {
    if (apps > 1) {
      await servers.add();
      await settle(writers);
    }
    withinBar = (await untilSaturated(apps, writers)) && withinBar;
  }
  return withinBar ? 0 : 1;
}

/** The unit's first questions begin the work on its library and start processes, once and for all. */
async function settle(writers: readonly Writer[]): Promise<void> {
  for (const url of servers.urls)
    for (const kind of ["greyText", "phrases", "save", "export"] as const) await writers[0]?.once(url, kind);
  await whenSettled(servers.databaseUrl);
}

/** @returns true when the first step was within the bar. */
async function untilSaturated(apps: number, writers: readonly Writer[]): Promise<boolean> {
  for (let count = firstWriters; count <= writers.length; count *= 2) {
    let saturated = false;
    await measure(writers.slice(0, count), seconds * 1000, 1, (report) => {
      saturated = isBeyondBar(report);
      say({ apps, writers: count, saturated, ...report, memoryMb: memoryBelow(servers.pids()) });
    });
    if (saturated) return count > firstWriters;
  }
  return true;
}

/** The same load for minutes on end, a report each minute; the last line tells how memory grew after the first tenth. */
async function soak(writers: readonly Writer[]): Promise<number> {
  const memories: number[] = [];
  let withinBar = true;
  await measure(writers, SOAK_STEP_MS, soakMinutes, (report) => {
    const memoryMb = memoryBelow(servers.pids());
    memories.push(appMemory(memoryMb));
    withinBar = withinBar && !isBeyondBar(report);
    say({ minute: memories.length, writers: firstWriters, ...report, memoryMb });
  });
  const settled = memories.slice(Math.floor(memories.length / 10));
  const third = Math.max(1, Math.floor(settled.length / 3));
  const [early, late] = [mean(settled.slice(0, third)), mean(settled.slice(-third))];
  say({ soakMinutes, appMemoryMb: { early, late, lateByEarly: Math.round((late / early) * 100) / 100 } });
  return withinBar ? 0 : 1;
}

/** Sends the writers to work and reports on each step after a warm-up. */
async function measure(
  writers: readonly Writer[],
  stepMs: number,
  steps: number,
  onStep: (report: LatencyReport) => void,
): Promise<void> {
  const { urls } = servers;
  const stop = new AbortController();
  const writing = writers.map((writer, index) =>
    writer.write(urls[index % urls.length] ?? "", (index * WARM_UP_MS) / 2 / writers.length, stop.signal),
  );
  await pause(WARM_UP_MS);
  latencies.take();
  for (let step = 0; step < steps; step += 1) {
    await pause(stepMs);
    onStep(latencies.take());
  }
  stop.abort();
  await Promise.all(writing);
}

function isBeyondBar({ kinds, errors }: LatencyReport): boolean {
  return kinds.save.p99Ms > BAR_MS || Object.keys(errors).length > 0;
}

function appMemory(memory: MemoryByCommand | null): number {
  const apps = Object.entries(memory ?? {}).filter(([name]) => name.startsWith("app "));
  return apps.reduce((sum, [, megabytes]) => sum + megabytes, 0);
}

function mean(numbers: readonly number[]): number {
  return Math.round(numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length));
}

/** One line of JSON a step, so that a run that is broken off has said what it knew. */
function say(line: object): void {
  console.log(JSON.stringify(line));
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
