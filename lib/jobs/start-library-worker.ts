import "server-only";
import { describeError } from "@/lib/operations/describe-error";
import { log } from "@/lib/operations/log";
import { requestJob } from "@/lib/store/background-jobs";
import { prisma } from "@/lib/store/prisma-client";
import { hasStaleDocuments } from "@/lib/store/stale-documents";
import { deriveAgain } from "./derive-again";
import { LibraryWorker } from "./library-worker";
import { runLibraryProcess } from "./run-library-process";

const WORKER = Symbol.for("shubi.library-worker");

type Holder = { [WORKER]?: LibraryWorker };

/** Starts the worker of this process; in development modules are loaded anew with every change, and it stays the one. */
export function startLibraryWorker(): LibraryWorker {
  const holder = globalThis as Holder;
  if (holder[WORKER] !== undefined) return holder[WORKER];
  const worker = new LibraryWorker((name, key, signal) =>
    name === "derive" ? deriveAgain(signal) : runLibraryProcess(name, key, signal),
  );
  holder[WORKER] = worker;
  worker.start();
  void requestDerivation();
  return worker;
}

/** Tells the worker of this process, if there is one, that files have come; those of other processes look by themselves. */
export function wakeLibraryWorker(): void {
  (globalThis as Holder)[WORKER]?.wake();
}

async function requestDerivation(): Promise<void> {
  try {
    if (await hasStaleDocuments()) await requestJob(prisma(), "derive", "", 0);
  } catch (error) {
    log("error", "library-worker-failed", describeError(error));
  }
}
