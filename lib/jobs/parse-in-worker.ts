import "server-only";
import { availableParallelism } from "node:os";
import { ParseProcess, type ParseStop } from "./parse-process";
import type { ParseAnswers, ParseTask } from "./parse-task";
import { ProcessPool, poolOfServer } from "./process-pool";

const MAX_PROCESSES = 4;

/** Reading processes side by side: one core is left to the database and the pages. */
export const PARSE_PROCESSES = Math.max(1, Math.min(MAX_PROCESSES, availableParallelism() - 1));

/**
 * Runs a reading task outside this process, with limits on time and memory. Tasks beyond the number of processes wait.
 *
 * The limit on time counts from the moment the file is handed over.
 */
export function parseInWorker<Kind extends keyof ParseAnswers>(
  task: ParseTask<Kind> & { readonly kind: Kind },
): Promise<ParseAnswers[Kind] | ParseStop> {
  const pool = poolOfServer("parse-pool", () => new ProcessPool(() => new ParseProcess(), PARSE_PROCESSES));
  return pool.run((process) => process.run(task));
}
