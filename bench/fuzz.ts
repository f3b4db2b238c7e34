import { fork } from "node:child_process";
import { randomInt } from "node:crypto";
import { performance } from "node:perf_hooks";
import { fileURLToPath } from "node:url";
import { numberOption } from "@/scripts/options";
import { type FuzzFault, type FuzzReport, runFuzz } from "./fuzz/run-fuzz";
import { fuzzTargets } from "./fuzz/targets";

/**
 * Gives every reader of files, pasted pages and drafts damaged inputs for a bounded time. They run in a process with the
 * memory that reading a file has in the product; one that hangs or ends it is named and counts as a fault.
 * `--seconds 60 --seed N`; a fault's seed makes its input again: `--seconds 1 --seed <that>`. With `--api`, every route of
 * a running server is sent damaged requests instead.
 */
const MAX_MEMORY_MB = 512;
/** A process that has said nothing for so long hangs, also on a busy machine. */
const SILENT_MS = 30_000;

type Message =
  | { readonly type: "case"; readonly target: string; readonly seed: number }
  | { readonly type: "report"; readonly report: FuzzReport };

const seconds = numberOption("seconds", 60);
const seed = numberOption("seed", randomInt(1_000_000_000));

if (process.argv.includes("--api")) {
  const { fuzzApi } = await import("./fuzz/fuzz-api");
  process.exit(await fuzzApi(seed, seconds));
} else if (process.send === undefined) process.exitCode = await watchOver();
else await fuzzHere((message) => process.send?.(message));

async function fuzzHere(say: (message: Message) => void): Promise<void> {
  const targets = await fuzzTargets();
  const endMs = performance.now() + seconds * 1000;
  const report = await runFuzz(targets, seed, endMs, (target, at) => say({ type: "case", target, seed: at }));
  say({ type: "report", report });
  process.disconnect();
}

async function watchOver(): Promise<number> {
  process.stderr.write(`seed ${seed}\n`);
  const endMs = performance.now() + seconds * 1000;
  const reports: FuzzReport[] = [];
  const faults: FuzzFault[] = [];
  for (let from = seed; performance.now() < endMs; ) {
    const { last, report } = await oneProcess(from, Math.ceil((endMs - performance.now()) / 1000));
    if (report !== null) {
      reports.push(report);
      faults.push(...report.faults);
      break;
    }
    faults.push({ ...last, what: "the process hung or ended" });
    from = last.seed + 1;
  }
  console.log(
    JSON.stringify(
      { seed, seconds, cases: reports[0]?.cases, slowestMs: reports[0]?.slowestMs, faults },
      null,
      1,
    ),
  );
  return faults.length === 0 ? 0 : 1;
}

function oneProcess(from: number, forSeconds: number) {
  const args = ["--seed", String(from), "--seconds", String(Math.max(1, forSeconds))];
  const child = fork(fileURLToPath(import.meta.url), args, {
    execArgv: [...process.execArgv, `--max-old-space-size=${MAX_MEMORY_MB}`],
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  let last = { target: "start", seed: from };
  let report: FuzzReport | null = null;
  let timer = setTimeout(() => child.kill("SIGKILL"), SILENT_MS);
  return new Promise<{ last: typeof last; report: FuzzReport | null }>((resolve) => {
    child.on("message", (message: Message) => {
      clearTimeout(timer);
      timer = setTimeout(() => child.kill("SIGKILL"), SILENT_MS);
      if (message.type === "case") last = { target: message.target, seed: message.seed };
      else report = message.report;
    });
    child.on("exit", () => {
      clearTimeout(timer);
      resolve({ last, report });
    });
  });
}
