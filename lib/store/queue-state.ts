import "server-only";
import { prisma } from "./prisma-client";

/** How much work waits, and whether anybody does it. */
export type QueueState = {
  /** Files of imports not yet read. */
  readonly importFiles: number;
  /** Background jobs that are due. */
  readonly jobs: number;
  /** Seconds since the longest waiting of them became due, or was last touched by a worker; 0 when none waits. */
  readonly oldestSeconds: number;
  /** Files and jobs in the hands of workers that gave a sign of life of late. */
  readonly inHand: number;
};

/** Work that nobody takes within this time has no worker: a free one looks every second and a half. */
const NOBODY_AFTER_SECONDS = 60;

export async function queueState(): Promise<QueueState> {
  const [row] = await prisma().$queryRaw<QueueState[]>`
    WITH files AS (
      SELECT item."updatedAt" AS since, item."takenUntil" FROM import_item item
      JOIN import_batch batch ON batch.id = item."batchId"
      WHERE item.state = 'waiting' AND batch."finishedAt" IS NULL AND batch."cancelledAt" IS NULL
    ), jobs AS (
      SELECT "runAfter" AS since, "takenUntil" FROM background_job WHERE requested > served AND "runAfter" <= now()
    ), work AS (SELECT * FROM files UNION ALL SELECT * FROM jobs)
    SELECT (SELECT count(*)::int FROM files) AS "importFiles", (SELECT count(*)::int FROM jobs) AS jobs,
      coalesce(extract(epoch FROM now() - min(since)), 0)::float8 AS "oldestSeconds",
      (count(*) FILTER (WHERE "takenUntil" > now()))::int AS "inHand"
    FROM work`;
  return row ?? { importFiles: 0, jobs: 0, oldestSeconds: 0, inHand: 0 };
}

/** False when work is due, has been for a while, and no worker holds anything. */
export function isQueueAlive(state: QueueState): boolean {
  return state.inHand > 0 || state.oldestSeconds < NOBODY_AFTER_SECONDS;
}
