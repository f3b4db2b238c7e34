import "server-only";
import { PARSE_TIMEOUT_MS } from "@/lib/corpus/limits";
import { withoutContent } from "@/lib/operations/describe-error";
import { log } from "@/lib/operations/log";
import { fail, type Result } from "@/lib/result";
import { bareEnvironment } from "./bare-environment";
import type { ParseAnswers, ParseTask } from "./parse-task";
import { TaskProcess } from "./task-process";

/** Memory one reading may take, in megabytes. */
const MAX_MEMORY_MB = 512;

export type ParseStop = Result<never, "parse-timeout" | "parse-crash">;

export type ParseOptions = { readonly timeoutMs?: number; readonly maxMemoryMb?: number };

/** One reading process: a hostile file can use up its memory, hang or crash it, and the server goes on. */
export class ParseProcess {
  private readonly process: TaskProcess<{ readonly kind: string }, ParseAnswers[keyof ParseAnswers]>;

  constructor({ timeoutMs = PARSE_TIMEOUT_MS, maxMemoryMb = MAX_MEMORY_MB }: ParseOptions = {}) {
    const env = bareEnvironment();
    this.process = new TaskProcess({ entry: "parse-worker.mjs", env, maxMemoryMb, timeoutMs });
  }

  /**
   * Runs one task; the caller waits for it before it gives the next.
   *
   * @returns `parse-timeout` or `parse-crash` when the file brought the process down; the next task gets a new one.
   * @throws Error when no process can be started, which is no fault of the file.
   */
  async run<Kind extends keyof ParseAnswers>(
    task: ParseTask<Kind> & { readonly kind: Kind },
  ): Promise<ParseAnswers[Kind] | ParseStop> {
    const outcome = await this.process.run(task);
    if (outcome.type === "answer") return outcome.answer as ParseAnswers[Kind];
    if (outcome.type === "timeout")
      return fail("parse-timeout", { seconds: Math.ceil(outcome.afterMs / 1000) });
    log("warn", "parse-crash", { reason: withoutContent(outcome.reason) });
    return fail("parse-crash");
  }

  /** Ends the process; the next task starts another. */
  stop(): void {
    this.process.stop();
  }
}
