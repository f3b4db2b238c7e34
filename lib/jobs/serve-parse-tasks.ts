import "server-only";
import { Worker } from "node:worker_threads";
import { expandArchive } from "@/lib/corpus/expand-archive";
import type { ParseMessage, ParseTask } from "./parse-task";
import { readDocument } from "./read-file";

/**
 * The work of the process that reads uploaded files, started by `ParseProcess`; it has neither database nor secrets.
 *
 * It answers one task at a time and ends with its parent. What it needs is imported at its head, pdfjs alone when the
 * first PDF comes.
 */
export function serveParseTasks(): void {
  process.on("message", (task: ParseTask) => void answer(task));
  process.on("disconnect", () => process.exit(0));
  watchParent();
  send({ type: "ready" });
}

async function answer(task: ParseTask): Promise<void> {
  try {
    const value =
      task.kind === "expand"
        ? await expandArchive(task.bytes)
        : await readDocument(task.fileName, task.bytes);
    send({ type: "answer", answer: value });
  } catch (error) {
    send({ type: "crash", reason: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
}

function send(message: ParseMessage): void {
  process.send?.(message);
}

/** A reading that never ends would not hear of the parent's death, so a thread of its own looks after that. */
function watchParent(): void {
  const code = `
    const { workerData } = require("node:worker_threads");
    setInterval(() => {
      try { process.kill(workerData, 0); } catch { process.kill(process.pid, "SIGKILL"); }
    }, 2000);`;
  new Worker(code, { eval: true, workerData: process.ppid, execArgv: [] }).unref();
}
