import "server-only";
import { availableParallelism } from "node:os";
import { ParseProcess, type ParseStop } from "./parse-process";
import type { ParseAnswers, ParseTask } from "./parse-task";

/** A process not needed for so long is ended to give its memory back. */
const IDLE_MS = 5 * 60_000;

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
  return pool().run(task);
}

class ParsePool {
  private readonly idle: { process: ParseProcess; timer: NodeJS.Timeout }[] = [];
  private readonly waiting: ((process: ParseProcess) => void)[] = [];
  private running = 0;

  constructor(private readonly size: number) {}

  async run<Kind extends keyof ParseAnswers>(
    task: ParseTask<Kind> & { readonly kind: Kind },
  ): Promise<ParseAnswers[Kind] | ParseStop> {
    const process = await this.take();
    try {
      return await process.run(task);
    } finally {
      this.giveBack(process);
    }
  }

  private take(): ParseProcess | Promise<ParseProcess> {
    // The last one used is the likeliest to be warm.
    const rested = this.idle.pop();
    if (rested !== undefined) {
      clearTimeout(rested.timer);
      return rested.process;
    }
    if (this.running >= this.size) return new Promise((resolve) => this.waiting.push(resolve));
    this.running += 1;
    return new ParseProcess();
  }

  private giveBack(process: ParseProcess): void {
    const next = this.waiting.shift();
    if (next !== undefined) {
      next(process);
      return;
    }
    const timer = setTimeout(() => this.retire(process), IDLE_MS).unref();
    this.idle.push({ process, timer });
  }

  private retire(process: ParseProcess): void {
    this.idle.splice(
      this.idle.findIndex((rested) => rested.process === process),
      1,
    );
    this.running -= 1;
    process.stop();
  }
}

const POOL = Symbol.for("shubi.parse-pool");

/** One pool a server: in development modules are loaded anew with every change, and the old processes would stay. */
function pool(): ParsePool {
  const store = globalThis as { [POOL]?: ParsePool };
  store[POOL] ??= new ParsePool(PARSE_PROCESSES);
  return store[POOL];
}
