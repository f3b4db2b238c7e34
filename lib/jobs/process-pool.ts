import "server-only";

/** A process not needed for so long is ended to give its memory back. */
const IDLE_MS = 5 * 60_000;

/** Processes side by side, each with one task at a time; tasks beyond their number wait in line. */
export class ProcessPool<Process extends { stop(): void }> {
  private readonly idle: { process: Process; timer: NodeJS.Timeout }[] = [];
  private readonly waiting: ((process: Process) => void)[] = [];
  private running = 0;

  constructor(
    private readonly make: () => Process,
    private readonly size: number,
    private readonly idleMs = IDLE_MS,
  ) {}

  /** Every process has a task: the next one would wait. */
  get isBusy(): boolean {
    return this.idle.length === 0 && this.running >= this.size;
  }

  async run<Answer>(work: (process: Process) => Promise<Answer>): Promise<Answer> {
    const process = await this.take();
    try {
      return await work(process);
    } finally {
      this.giveBack(process);
    }
  }

  private take(): Process | Promise<Process> {
    // The last one used is the likeliest to be warm.
    const rested = this.idle.pop();
    if (rested !== undefined) {
      clearTimeout(rested.timer);
      return rested.process;
    }
    if (this.running >= this.size) return new Promise((resolve) => this.waiting.push(resolve));
    this.running += 1;
    return this.make();
  }

  private giveBack(process: Process): void {
    const next = this.waiting.shift();
    if (next !== undefined) {
      next(process);
      return;
    }
    const timer = setTimeout(() => this.retire(process), this.idleMs).unref();
    this.idle.push({ process, timer });
  }

  private retire(process: Process): void {
    this.idle.splice(
      this.idle.findIndex((rested) => rested.process === process),
      1,
    );
    this.running -= 1;
    process.stop();
  }
}

/** One pool of a name a server: in development modules are loaded anew with every change, and the old processes would stay. */
export function poolOfServer<Process extends { stop(): void }>(
  name: string,
  make: () => ProcessPool<Process>,
): ProcessPool<Process> {
  const key = Symbol.for(`shubi.${name}`);
  const holder = globalThis as { [key: symbol]: ProcessPool<Process> | undefined };
  holder[key] ??= make();
  return holder[key];
}
