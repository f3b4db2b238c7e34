import pg from "pg";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { withConnection } from "@/scripts/lib/backup/testing/used-database";
import { startThrowawayCluster } from "@/scripts/lib/postgres/throwaway-cluster.mjs";
import { applyPending } from "./migrations.mjs";
import { ensureUnitRole } from "./unit-role.mjs";

vi.setConfig({ testTimeout: 180_000, hookTimeout: 240_000 });

let cluster: Awaited<ReturnType<typeof startThrowawayCluster>>;

beforeAll(async () => {
  cluster = await startThrowawayCluster();
});
afterAll(() => cluster?.remove());

/** A database that belongs to a user without any rights over others, as an office's administrator gives it out. */
async function plainOwner(name: string): Promise<string> {
  const url = await cluster.createDatabase(name);
  await withConnection(url, async (client) => {
    await client.query(`create role ${name} login password 'x'; alter database ${name} owner to ${name}`);
    await client.query(`alter schema public owner to ${name}`);
  });
  const owned = new URL(url);
  owned.username = name;
  owned.password = "x";
  await applyPending(owned.href);
  return owned.href;
}

const mayRead = (url: string) =>
  withConnection(url, async (client) => {
    const sql = `select has_table_privilege('shubi_unit', 'draft', 'SELECT') as may`;
    return (await client.query<{ may: boolean }>(sql)).rows[0]?.may;
  });

test("a user who may not make roles goes without, until an administrator gives them the role", async () => {
  const url = await plainOwner("office");
  expect(await ensureUnitRole(url)).toBe(false);
  await withConnection(cluster.url("postgres"), (client) =>
    client.query(`create role shubi_unit nologin; grant shubi_unit to office`),
  );
  expect(await ensureUnitRole(url)).toBe(true);
  expect(await mayRead(url)).toBe(true);
  expect(await ensureUnitRole(url)).toBe(true);
});

test("the owner of the tables sees every unit's rows, and the role none without a unit", async () => {
  const url = await plainOwner("second");
  await withConnection(cluster.url("postgres"), (client) => client.query(`grant shubi_unit to second`));
  await ensureUnitRole(url);
  await withConnection(url, (client) =>
    client.query(`insert into organization (id, name, slug) values ('o1', 'x', 'x')`),
  );
  const names = async (options: string) => {
    const client = new pg.Client({ connectionString: url, options });
    await client.connect();
    return (await client.query(`select id from organization`).finally(() => client.end())).rows;
  };
  expect(await names("")).toEqual([{ id: "o1" }]);
  expect(await names("-c role=shubi_unit")).toEqual([]);
  expect(await names("-c role=shubi_unit -c shubi.organization=o1")).toEqual([{ id: "o1" }]);
});

test("two databases of one server share the role, and a table that comes later is granted too", async () => {
  const url = await cluster.createDatabase("third");
  await applyPending(url);
  expect(await ensureUnitRole(url)).toBe(true);
  await withConnection(url, (client) => client.query(`create table later (id int)`));
  expect(await ensureUnitRole(url)).toBe(true);
  await withConnection(url, async (client) => {
    const sql = `select has_table_privilege('shubi_unit', 'later', 'INSERT') as may`;
    expect((await client.query<{ may: boolean }>(sql)).rows).toEqual([{ may: true }]);
  });
});
