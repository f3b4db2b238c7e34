import "server-only";
import { prisma } from "./prisma-client";
import type { Database } from "./transaction";

/** Work that brings something up to date: `index` or `mine` an organisation's library, `derive` stored documents again. */
export type JobName = "index" | "mine" | "derive";

export type TakenJob = { readonly name: JobName; readonly key: string; readonly requested: number };

/** Seconds a worker may go without a sign of life before its work is given to another. */
export const LEASE_SECONDS = 20;

const MAX_FAILURES = 4;

/**
 * Asks for a job. It is done once for all requests that come before it starts; one that comes later counts anew.
 *
 * @param delaySeconds - how long to wait for further requests, counted from the first.
 */
export async function requestJob(
  database: Database,
  name: JobName,
  key: string,
  delaySeconds: number,
): Promise<void> {
  await database.$executeRaw`
    INSERT INTO background_job AS job (name, key, "runAfter")
    VALUES (${name}, ${key}, now() + make_interval(secs => ${delaySeconds}))
    ON CONFLICT (name, key) DO UPDATE SET
      requested = job.requested + 1,
      "runAfter" = CASE WHEN job.requested = job.served THEN excluded."runAfter" ELSE job."runAfter" END,
      failures = 0`;
}

/** Takes one job of the given names that is due and in nobody's hands. */
export async function takeJob(worker: string, names: readonly JobName[]): Promise<TakenJob | null> {
  const [row] = await prisma().$queryRaw<TakenJob[]>`
    UPDATE background_job job
    SET "takenBy" = ${worker}, "takenUntil" = now() + make_interval(secs => ${LEASE_SECONDS})
    FROM (
      SELECT name, key FROM background_job
      WHERE name = ANY(${[...names]}) AND requested > served AND "runAfter" <= now() AND ("takenUntil" IS NULL OR "takenUntil" < now())
      ORDER BY "runAfter" LIMIT 1 FOR UPDATE SKIP LOCKED
    ) due
    WHERE job.name = due.name AND job.key = due.key
    RETURNING job.name, job.key, job.requested`;
  return row ?? null;
}

/** True while a job that was asked for is not done. */
export async function isJobPending(name: JobName, key: string): Promise<boolean> {
  const row = await prisma().backgroundJob.findUnique({ where: { name_key: { name, key } } });
  return row !== null && row.requested > row.served;
}

/** Says that a worker still lives. */
export async function keepJobs(worker: string): Promise<void> {
  await prisma().$executeRaw`
    UPDATE background_job SET "takenUntil" = now() + make_interval(secs => ${LEASE_SECONDS})
    WHERE "takenBy" = ${worker}`;
}

/** Gives a job back: served up to the request it was taken for, or, when it failed, to be tried again later. */
export async function endJob(worker: string, job: TakenJob, succeeded: boolean): Promise<void> {
  if (succeeded) {
    await prisma().$executeRaw`
      UPDATE background_job SET served = ${job.requested}, failures = 0, "takenBy" = NULL, "takenUntil" = NULL
      WHERE name = ${job.name} AND key = ${job.key} AND "takenBy" = ${worker}`;
    return;
  }
  await prisma().$executeRaw`
    UPDATE background_job SET
      failures = failures + 1, "takenBy" = NULL, "takenUntil" = NULL,
      "runAfter" = now() + make_interval(secs => 15 * power(2, failures)),
      served = CASE WHEN failures >= ${MAX_FAILURES} THEN requested ELSE served END
    WHERE name = ${job.name} AND key = ${job.key} AND "takenBy" = ${worker}`;
}

/** Lets others take at once what a worker had in hand when it was told to stop. */
export async function releaseJobs(worker: string): Promise<void> {
  await prisma().$executeRaw`
    UPDATE background_job SET "takenBy" = NULL, "takenUntil" = NULL WHERE "takenBy" = ${worker}`;
}
