import "server-only";
import { withoutContent } from "@/lib/operations/describe-error";
import { bareEnvironment } from "./bare-environment";
import type { DraftAnswers, DraftTask } from "./draft-task";
import { ProcessPool, poolOfServer } from "./process-pool";
import { TaskProcess } from "./task-process";

/** Reading the fonts takes half a second, and a draft of 50,000 characters one; a hundred times that is stuck. */
const TIMEOUT_MS = 60_000;

const MAX_MEMORY_MB = 512;

/** What tells the compiler where fonts are. */
const FONT_ENVIRONMENT = ["FONT_DIR", "SHUBI_ROOT", "LOCALAPPDATA", "APPDATA", "WINDIR"];

type DraftProcess = TaskProcess<{ readonly kind: string }, DraftAnswers[keyof DraftAnswers]>;

/**
 * Has a draft typeset, written or checked outside this process, one after another: a long draft takes a second of
 * computing, and the server goes on answering meanwhile.
 *
 * @param signal - a task whose asker has gone before its turn is given up.
 * @returns null for a task given up.
 * @throws Error without the draft's words when the process came to nothing; the next task gets a new one.
 */
export async function askDraftProcess<Kind extends keyof DraftAnswers>(
  task: DraftTask<Kind> & { readonly kind: Kind },
  signal: AbortSignal,
): Promise<DraftAnswers[Kind] | null>;
export async function askDraftProcess<Kind extends keyof DraftAnswers>(
  task: DraftTask<Kind> & { readonly kind: Kind },
): Promise<DraftAnswers[Kind]>;
export async function askDraftProcess<Kind extends keyof DraftAnswers>(
  task: DraftTask<Kind> & { readonly kind: Kind },
  signal?: AbortSignal,
): Promise<DraftAnswers[Kind] | null> {
  const outcome = await pool().run(async (process) => (signal?.aborted ? null : process.run(task)));
  if (outcome === null) return null;
  if (outcome.type === "answer") return outcome.answer as DraftAnswers[Kind];
  const reason = outcome.type === "crash" ? withoutContent(outcome.reason) : "no answer in time";
  throw new Error(`${task.kind}: ${reason}`);
}

/** Whether a task would have to wait for others, of other people perhaps. */
export function isDraftProcessBusy(): boolean {
  return pool().isBusy;
}

/** One process: what it remembers of the drafts is what makes previews quick. */
function pool(): ProcessPool<DraftProcess> {
  return poolOfServer("draft-process", () => new ProcessPool(startProcess, 1));
}

function startProcess(): DraftProcess {
  const env = bareEnvironment(FONT_ENVIRONMENT);
  return new TaskProcess({
    ...{ entry: "draft-worker.mjs", env },
    ...{ maxMemoryMb: MAX_MEMORY_MB, timeoutMs: TIMEOUT_MS },
  });
}
