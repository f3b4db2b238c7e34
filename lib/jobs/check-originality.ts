import "server-only";
import { withoutContent } from "@/lib/operations/describe-error";
import { log } from "@/lib/operations/log";
import type { OriginalityReport } from "@/lib/overlap/originality-report";
import { fail, ok, type Result } from "@/lib/result";
import type { DraftDocument } from "@/lib/speech/draft-document";
import type { FactSheet } from "@/lib/speech/fact-sheet";
import type { OrganisationScope } from "@/lib/store/organisation-scope";
import { ProcessPool, poolOfServer } from "./process-pool";
import { TaskProcess } from "./task-process";

/** What the comparing process is asked. */
export type OriginalityTask = {
  readonly scope: OrganisationScope;
  readonly document: DraftDocument;
  readonly facts: FactSheet;
};

export type OriginalityStop = "originality-timeout" | "originality-crash";

/** Objects of one comparison, in megabytes; the index lies beside them, `SegmentCache` says how much of it. */
const MAX_MEMORY_MB = 512;

/** A comparison takes a second, the first one loads the index besides. */
const TIMEOUT_MS = 120_000;

/** The index stays loaded as long as somebody may be at work on a draft. */
const IDLE_MS = 30 * 60_000;

/**
 * Compares a draft with everything its organisation reads: how much of it is copied, borrowed with provenance, set
 * formulation or its own, and where the first two stand.
 *
 * It computes for up to a second and holds an index of hundreds of megabytes, so it is done by one process beside the
 * server, which answers everybody else meanwhile; several comparisons wait for each other.
 */
export async function checkOriginality(
  task: OriginalityTask,
): Promise<Result<OriginalityReport, OriginalityStop>> {
  const outcome = await comparingPool().run((process) => process.run(task).catch(notStarted));
  if (outcome.type === "answer") return ok(outcome.answer);
  if (outcome.type === "timeout")
    return fail("originality-timeout", { seconds: Math.ceil(outcome.afterMs / 1000) });
  log("warn", "originality-crash", { reason: withoutContent(outcome.reason) });
  return fail("originality-crash");
}

function notStarted(error: unknown) {
  return { type: "crash", reason: error instanceof Error ? error.message : String(error) } as const;
}

function comparingPool(): ProcessPool<TaskProcess<OriginalityTask, OriginalityReport>> {
  const make = () =>
    new TaskProcess<OriginalityTask, OriginalityReport>({
      entry: "originality-worker.mjs",
      env: process.env,
      maxMemoryMb: MAX_MEMORY_MB,
      timeoutMs: TIMEOUT_MS,
    });
  return poolOfServer("originality-pool", () => new ProcessPool(make, 1, IDLE_MS));
}
