import "server-only";
import { randomUUID } from "node:crypto";
import { describeError } from "@/lib/operations/describe-error";
import { log } from "@/lib/operations/log";
import { endJob, type JobName, keepJobs, releaseJobs, takeJob } from "@/lib/store/background-jobs";
import { emptyBins } from "@/lib/store/draft-bin";
import { finishBatch, openBatchIds, tidyBatches } from "@/lib/store/import-batches";
import { keepItems, releaseItems, type TakenItem, takeItems } from "@/lib/store/import-items";
import { importItem } from "./import-item";
import { PARSE_PROCESSES } from "./parse-in-worker";
import { Rest } from "./rest";

/** How often an idle worker looks for files; one in the process that took them in is woken at once. */
const LOOK_EVERY_MS = 1500;
/** A quarter of the lease, so that one late sign of life does not cost the work. */
const ALIVE_EVERY_MS = 5000;
const TIDY_EVERY_MS = 10 * 60_000;

/** Files taken at a time; what is taken and not yet begun goes back when the worker stops. */
const TAKE = 4;

/** A lane stores while another's file is being read. */
const LANES = PARSE_PROCESSES + 1;

/** Indexing takes a moment and must not wait behind the mining of a large library. */
const JOB_LANES: readonly (readonly JobName[])[] = [["index"], ["mine", "derive"]];

/** Told to stop, a worker waits no longer than this for the files being read; a server must be gone within twenty seconds. */
const STOP_WITHIN_MS = 12_000;

/** Aborted, it ends what it does at once: the job has gone back and is begun anew by whoever takes it next. */
export type JobRunner = (name: JobName, key: string, signal: AbortSignal) => Promise<boolean>;

/**
 * Reads the files that wait in import batches and does the background jobs, beside any number of others of its kind in
 * this process, other processes or on other servers.
 *
 * The queue is the table of files itself: a file's row is locked, marked as taken for a short while, and marked as done
 * in the transaction that stores its texts, so that there is no second record of the work that could disagree.
 */
export class LibraryWorker {
  private readonly name = randomUUID();
  private readonly held = new Set<string>();
  private readonly rest = new Rest();
  private readonly timers: NodeJS.Timeout[] = [];
  private readonly stopSignal = new AbortController();
  private lanes: Promise<void>[] = [];
  private turn = 0;

  /** @param runJob - does a background job; true when it was done, false when it is to be tried again later. */
  constructor(private readonly runJob: JobRunner) {}

  start(): void {
    this.lanes = [
      ...Array.from({ length: LANES }, () => this.keepOn(() => this.importSome())),
      ...JOB_LANES.map((names) => this.keepOn(() => this.doOneJob(names))),
    ];
    this.every(ALIVE_EVERY_MS, async () => {
      await keepItems(this.name, [...this.held]);
      await keepJobs(this.name);
    });
    this.every(TIDY_EVERY_MS, async () => {
      await tidyBatches();
      await emptyBins();
    });
  }

  /** Looks for work at once. */
  wake(): void {
    this.rest.end();
  }

  /**
   * Finishes the files being read, gives back jobs, what was taken beyond those files and those that take too long, and
   * ends. What is given back counts as never begun.
   */
  async stop(withinMs: number = STOP_WITHIN_MS): Promise<void> {
    // Jobs first: one that is aborted must not be put down as failed.
    await releaseJobs(this.name).catch(report);
    this.stopSignal.abort();
    this.rest.end();
    await Promise.race([Promise.all(this.lanes), this.patience(withinMs)]);
    for (const timer of this.timers) clearInterval(timer);
    await releaseItems(this.name, [...this.held]);
    // One may have been taken at the very moment of stopping.
    await releaseJobs(this.name);
  }

  private get stopping(): boolean {
    return this.stopSignal.signal.aborted;
  }

  private patience(ms: number): Promise<void> {
    return new Promise((resolve) => setTimeout(resolve, ms).unref());
  }

  private async keepOn(work: () => Promise<boolean>): Promise<void> {
    while (!this.stopping) {
      const found = await work().catch((error: unknown) => {
        // The database may be away for a moment; what was in hand falls to whoever looks next.
        report(error);
        return false;
      });
      if (!found && !this.stopping) await this.rest.wait(LOOK_EVERY_MS);
    }
  }

  private async importSome(): Promise<boolean> {
    const items = await this.takeSome();
    for (const { id } of items) this.held.add(id);
    const left = new Set(items.map(({ id }) => id));
    try {
      for (const item of items) {
        if (this.stopping) break;
        await importItem(this.name, item);
        left.delete(item.id);
        this.held.delete(item.id);
      }
    } finally {
      for (const { id } of items) this.held.delete(id);
      await releaseItems(this.name, [...left]);
    }
    return items.length > 0;
  }

  /** Files of the batch whose turn it is: a small batch does not wait for a large one before it. */
  private async takeSome(): Promise<TakenItem[]> {
    const batches = await openBatchIds();
    this.turn += 1;
    for (let step = 0; step < batches.length; step += 1) {
      const id = batches[(this.turn + step) % batches.length];
      if (id === undefined) continue;
      const items = await takeItems(this.name, id, TAKE);
      if (items.length > 0) return items;
      if (await finishBatch(id)) this.rest.end();
    }
    return [];
  }

  private async doOneJob(names: readonly JobName[]): Promise<boolean> {
    const job = await takeJob(this.name, names);
    if (job === null) return false;
    const succeeded = await this.runJob(job.name, job.key, this.stopSignal.signal).catch((error: unknown) => {
      report(error);
      return false;
    });
    if (succeeded || !this.stopping) await endJob(this.name, job, succeeded);
    return true;
  }

  private every(ms: number, work: () => Promise<void>): void {
    this.timers.push(setInterval(() => void work().catch(report), ms).unref());
  }
}

function report(error: unknown): void {
  log("error", "library-worker-failed", describeError(error));
}
