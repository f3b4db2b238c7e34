import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Client } from "pg";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { readFactSheet } from "@/lib/speech/fact-sheet";
import { readDraftDocument } from "@/lib/speech/migrate-draft-document";
import { withConnection } from "@/scripts/lib/backup/testing/used-database";
import { startThrowawayCluster } from "@/scripts/lib/postgres/throwaway-cluster.mjs";
import { readMigrations } from "./migration-files.mjs";
import { applyPending, readState, schemaDiffers } from "./migrations.mjs";

// Each test works on whole databases, which a busy machine makes slowly.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 240_000 });

/** Rows as each release wrote them, in a file named after its last migration. */
const folder = fileURLToPath(new URL("../upgrade/", import.meta.url));

/** Tables that were renamed, by their old name. */
const RENAMED: Readonly<Record<string, string>> = { continuation_segment: "index_segment" };

/** Tables that were given up; each with the reason why nobody misses its rows. */
const DROPPED: ReadonlySet<string> = new Set([
  // No release wrote an invitation or read one; what invites is a link now.
  "invitation",
]);

/** Columns (`table.column`) a migration gave another value to on purpose, or took away; each with the reason beside it. */
const CHANGED: ReadonlySet<string> = new Set([]);

type Row = { readonly table: string; readonly values: Readonly<Record<string, unknown>> };

const migrations: readonly { name: string }[] = readMigrations();
const written: Row[] = [];
let cluster: Awaited<ReturnType<typeof startThrowawayCluster>>;
let url: string;

beforeAll(async () => {
  cluster = await startThrowawayCluster();
  url = await cluster.createDatabase("upgrade");
  for (const { name } of migrations) {
    expect(await applyPending(url, { upTo: name })).toEqual([name]);
    if (!filled().includes(`${name}.sql`)) continue;
    const before = new Set((await rowsOf(url)).map(identify));
    await withConnection(url, (client) => client.query(readFileSync(`${folder}${name}.sql`, "utf8")));
    written.push(...(await rowsOf(url)).filter((row) => !before.has(identify(row))));
  }
});

afterAll(() => cluster?.remove());

test("the upgrade starts at the first migration, and every file of rows belongs to a migration", () => {
  expect(filled()[0]).toBe(`${migrations[0]?.name}.sql`);
  const names = migrations.map(({ name }) => `${name}.sql`);
  expect(filled().filter((file) => !names.includes(file))).toEqual([]);
  expect(written.length).toBeGreaterThanOrEqual(20);
});

test("after all migrations the database is what this program expects", async () => {
  expect(await readState(url)).toEqual({
    applied: migrations.map(({ name }) => name),
    pending: [],
    failed: [],
    edited: [],
    unknown: [],
  });
  expect(await schemaDiffers(url)).toBe(false);
});

test("no row that any release wrote is lost or changed", async () => {
  const now = new Map((await rowsOf(url)).map((row) => [identify(row), row]));
  for (const row of written.filter(({ table }) => !DROPPED.has(table))) {
    const table = RENAMED[row.table] ?? row.table;
    const found = now.get(identify({ ...row, table }))?.values;
    expect(found, `${table} ${JSON.stringify(row.values)}`).toBeDefined();
    const kept = Object.entries(row.values).filter(([column]) => !CHANGED.has(`${table}.${column}`));
    expect(found).toMatchObject(Object.fromEntries(kept));
  }
});

test("drafts and versions of the first release are read by today's program, word for word", async () => {
  const rows = await withConnection(
    url,
    async (client) =>
      (
        await client.query(
          `select document, facts from draft union all select document, facts from draft_version`,
        )
      ).rows,
  );
  expect(rows).toHaveLength(3);
  for (const { document, facts } of rows) {
    const read = readDraftDocument(document);
    expect(read).toMatchObject({ ok: true });
    if (read.ok) expect(textsOf(read.value)).toEqual(textsOf(document));
    expect(readFactSheet(facts)).toEqual(facts);
  }
});

test("a database already at the newest migration is left alone", async () => {
  expect(await applyPending(url)).toEqual([]);
});

const filled = (): string[] => readdirSync(folder).sort();

/** Every row of our tables as JSON. */
function rowsOf(databaseUrl: string): Promise<Row[]> {
  return withConnection(databaseUrl, async (client) => {
    const rows: Row[] = [];
    for (const table of await tablesOf(client)) {
      const result = await client.query<{ values: Row["values"] }>(
        `select to_jsonb(t) as values from "${table}" t`,
      );
      rows.push(...result.rows.map(({ values }) => ({ table, values })));
    }
    return rows;
  });
}

async function tablesOf(client: Client): Promise<string[]> {
  const sql = `select tablename as name from pg_tables where schemaname = 'public' and tablename <> '_prisma_migrations'`;
  return (await client.query<{ name: string }>(sql)).rows.map(({ name }) => name);
}

/** Table and the columns that name a row there; those that appear later do not change who it is. */
function identify({ table, values }: Row): string {
  const keys = [
    "id",
    "documentId",
    "itemId",
    "draftId",
    "userId",
    "organizationId",
    "phraseId",
    "name",
    "key",
  ];
  const own = "id" in values ? ["id"] : keys.filter((key) => key in values);
  return JSON.stringify([table, ...own.map((key) => values[key])]);
}

/** Every text in a stored draft, in order. */
function textsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) =>
    key === "text" && typeof each === "string" ? [each] : textsOf(each),
  );
}
