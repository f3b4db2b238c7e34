import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { fillDatabase, withConnection } from "@/scripts/lib/backup/testing/used-database";
import { startThrowawayCluster } from "@/scripts/lib/postgres/throwaway-cluster.mjs";
import { startDraining } from "./draining";
import { readiness } from "./readiness";

// Each test works on whole databases, which a busy machine makes slowly.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 240_000 });

let cluster: Awaited<ReturnType<typeof startThrowawayCluster>>;
let url: string;
let atMs = Date.now();

/** As if asked long after the last time: an answer is kept for a second. */
const readyNow = () => {
  atMs += 10_000;
  return readiness(atMs);
};

const sql = (text: string) => withConnection(url, (client) => client.query(text));

beforeAll(async () => {
  cluster = await startThrowawayCluster();
  url = await cluster.createDatabase("ready");
  await fillDatabase(url);
  vi.stubEnv("DATABASE_URL", url);
});

afterAll(async () => {
  const { prisma } = await import("@/lib/store/prisma-client");
  await prisma().$disconnect();
  await cluster?.remove();
});

test("a server with its database, its tables and nothing waiting is ready", async () => {
  expect(await readyNow()).toBeNull();
});

test("a database without one of this program's migrations is not what it was written for", async () => {
  await sql(`update _prisma_migrations set finished_at = null where migration_name like '%_review_settings'`);
  expect(await readyNow()).toBe("migrations");
  await sql("update _prisma_migrations set finished_at = now()");
  expect(await readyNow()).toBeNull();
});

test("a database of a newer release is fine while servers are changed one after the other", async () => {
  await sql(`insert into _prisma_migrations (id, checksum, migration_name, finished_at)
    values ('later', '', '29990101000000_later', now())`);
  expect(await readyNow()).toBeNull();
});

test("the queue is dead when work has been due for a minute and nobody has any in hand", async () => {
  await sql(
    `insert into background_job (name, key, "runAfter") values ('mine', 'o1', now() - interval '59 seconds')`,
  );
  expect(await readyNow()).toBeNull();
  await sql(`update background_job set "runAfter" = now() - interval '61 seconds'`);
  expect(await readyNow()).toBe("queue");
  await sql(
    `insert into background_job (name, key, "takenUntil", "runAfter") values ('index', 'o1', now() + interval '20 seconds', now())`,
  );
  expect(await readyNow()).toBeNull();
  await sql('update background_job set served = requested, "takenUntil" = null');
  expect(await readyNow()).toBeNull();
});

test("files of an import that nobody reads count as well, those of a cancelled one do not", async () => {
  await sql(`insert into import_batch (id, "organizationId", "createdById") values ('019309f2-7f6b-7b4c-9c50-3f2f0c4a1d0b', 'o1', 'u1');
    insert into import_item (id, "batchId", position, "fileName", "byteSize", sha256, "updatedAt") values
    ('019309f2-7f6b-7b4c-9c50-3f2f0c4a1d0c', '019309f2-7f6b-7b4c-9c50-3f2f0c4a1d0b', 0, 'a', 1, '', now() - interval '2 minutes')`);
  expect(await readyNow()).toBe("queue");
  await sql(`update import_batch set "cancelledAt" = now()`);
  expect(await readyNow()).toBeNull();
});

test("figures for Prometheus need the token, and count requests by route, saves by outcome, and the queue", async () => {
  const { GET } = await import("@/app/api/metrics/route");
  const ask = (authorization?: string) =>
    GET(
      new Request(
        "http://localhost/api/metrics",
        authorization === undefined ? {} : { headers: { authorization } },
      ),
    );
  expect((await ask("Bearer ")).status).toBe(404);
  vi.stubEnv("SHUBI_METRICS_TOKEN", "a token");
  for (const wrong of [undefined, "", "a token", "Bearer a", "bearer a token", "Bearer a token2"]) {
    expect((await ask(wrong)).status).toBe(401);
  }
  const { countRequest } = await import("./metrics");
  const request = { method: "PUT", pathname: "/api/drafts/1", durationMs: 30 };
  countRequest({ ...request, status: 200 }, "/api/drafts/[id]");
  countRequest({ ...request, status: 409 }, "/api/drafts/[id]");
  await sql(`update background_job set requested = served + 1, "runAfter" = now() - interval '5 seconds'`);
  const answer = await ask("Bearer a token");
  expect(answer.headers.get("content-type")).toContain("text/plain");
  const text = await answer.text();
  for (const line of [
    'shubi_http_requests_total{method="PUT",route="/api/drafts/[id]",status="200"} 1',
    'shubi_http_request_duration_seconds_bucket{le="0.05",method="PUT",route="/api/drafts/[id]"} 2',
    'shubi_draft_saves_total{outcome="saved"} 1',
    'shubi_draft_saves_total{outcome="conflict"} 1',
    'shubi_queue_depth{queue="jobs"} 2',
    "shubi_database_up 1",
  ]) {
    expect(text).toContain(`${line}\n`);
  }
  expect(text).toMatch(/^nodejs_eventloop_lag_seconds /m);
  expect(text).toMatch(/^process_resident_memory_bytes \d+/m);
});

test("with the database stopped the process lives, is not ready, says no detail, and still gives figures", async () => {
  await cluster.stop();
  const health = await (await import("@/app/api/health/route")).GET();
  expect([health.status, await health.json()]).toEqual([200, { status: "alive" }]);
  expect(await readyNow()).toBe("database");
  const ready = await (await import("@/app/api/ready/route")).GET();
  expect([ready.status, await ready.json()]).toEqual([503, { status: "unready" }]);
  const { metricsText } = await import("./metrics");
  const text = await metricsText();
  expect(text).toContain("shubi_database_up 0\n");
  expect(text).not.toContain("shubi_queue_depth{");
  await cluster.start();
  expect(await readyNow()).toBeNull();
});

test("a server that has been told to end is not ready any more", async () => {
  startDraining();
  expect(await readyNow()).toBe("stopping");
});
