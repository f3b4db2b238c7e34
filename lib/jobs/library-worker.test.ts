import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { fillDatabase, withConnection } from "@/scripts/lib/backup/testing/used-database";
import { startThrowawayCluster } from "@/scripts/lib/postgres/throwaway-cluster.mjs";
import { LibraryWorker } from "./library-worker";

// Each test works on whole databases, which a busy machine makes slowly.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 240_000 });

let cluster: Awaited<ReturnType<typeof startThrowawayCluster>>;
let url: string;

beforeAll(async () => {
  cluster = await startThrowawayCluster();
  url = await cluster.createDatabase("worker");
  await fillDatabase(url);
  vi.stubEnv("DATABASE_URL", url);
});

afterAll(async () => {
  const { prisma } = await import("@/lib/store/prisma-client");
  await prisma().$disconnect();
  await cluster?.remove();
});

const BATCH = "019309f2-7f6b-7b4c-9c50-3f2f0c4a1d0b";

const query = (sql: string) => withConnection(url, async (client) => (await client.query(sql)).rows);

test("told to stop, a worker ends a job under way at once, and the job is there for others as if never begun", async () => {
  await query(`insert into background_job (name, key) values ('mine', 'o1')`);
  let begun = false;
  const worker = new LibraryWorker((_name, _key, signal) => {
    begun = true;
    return new Promise((resolve) => signal.addEventListener("abort", () => resolve(false)));
  });
  worker.start();
  await expect.poll(() => begun, { timeout: 60_000 }).toBe(true);
  await worker.stop();
  const [job] = await query(`select *, "runAfter" <= now() as due from background_job where name = 'mine'`);
  expect(job).toMatchObject({
    takenBy: null,
    takenUntil: null,
    failures: 0,
    served: 0,
    requested: 1,
    due: true,
  });
});

test("a job that was done in the moment of stopping counts as done", async () => {
  await query(`update background_job set served = 0, requested = 1`);
  let begun = false;
  const worker = new LibraryWorker((_name, _key, signal) => {
    begun = true;
    return new Promise((resolve) => signal.addEventListener("abort", () => resolve(true)));
  });
  worker.start();
  await expect.poll(() => begun, { timeout: 60_000 }).toBe(true);
  await worker.stop();
  const [job] = await query(`select * from background_job where name = 'mine'`);
  expect(job).toMatchObject({ takenBy: null, failures: 0 });
});

test("files beyond the ones being read, and one that takes too long, go back without being held against them", async () => {
  await query(`update background_job set served = requested`);
  // Bytes behind a lock: whoever reads one of these files waits for as long as we like.
  await query(`insert into import_batch (id, "organizationId", "createdById", "uploadedAt") values ('${BATCH}', 'o1', 'u1', now());
    insert into import_item (id, "batchId", position, "fileName", "byteSize", sha256)
      select gen_random_uuid(), '${BATCH}', n, n || '.txt', 3, n::text from generate_series(1, 9) n;
    insert into import_upload select id, 'abc' from import_item`);
  const worker = new LibraryWorker(async () => true);
  await withConnection(url, async (client) => {
    await client.query("begin; lock table import_upload in access exclusive mode");
    worker.start();
    const taken = `select count(*)::int as count from import_item where "takenBy" is not null`;
    await expect.poll(async () => (await query(taken))[0].count, { timeout: 60_000 }).toBeGreaterThan(3);
    await worker.stop(500);
    await client.query("rollback");
  });
  const items = await query(`select "takenBy", takes, attempts, state from import_item`);
  expect(items).toHaveLength(9);
  for (const item of items) {
    expect(item).toEqual({ takenBy: null, takes: 0, attempts: 0, state: "waiting" });
  }
});
