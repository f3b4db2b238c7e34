import pg from "pg";
import { beforeAll, expect, test, vi } from "vitest";
import { prisma } from "./prisma-client";
import { storeDatabase } from "./testing/store-database";
import { closeUnitDatabases, unitDatabase } from "./unit-database";

const database = storeDatabase();

/** A row in every table that belongs to a unit, for each of two. */
const FILL = (unit: string, n: number) => `
  insert into library_document (id, "organizationId", "fileName", sha256, title, "charCount", "pipelineVersion", parsed)
    values ('019309f2-7f6b-7b4c-9c50-0000000001${n}0', '${unit}', 'a', 'a${n}', 'a', 1, 1, '{}');
  insert into library_original values ('019309f2-7f6b-7b4c-9c50-0000000001${n}0', 'x');
  insert into mining_unit values ('019309f2-7f6b-7b4c-9c50-0000000001${n}0', 'k', '{}');
  insert into import_batch (id, "organizationId", "createdById") values
    ('019309f2-7f6b-7b4c-9c50-0000000002${n}0', '${unit}', 'owner');
  insert into import_item (id, "batchId", position, "fileName", "byteSize", sha256) values
    ('019309f2-7f6b-7b4c-9c50-0000000003${n}0', '019309f2-7f6b-7b4c-9c50-0000000002${n}0', 0, 'a', 1, 'a');
  insert into import_upload values ('019309f2-7f6b-7b4c-9c50-0000000003${n}0', 'x');
  insert into phrase_rule ("organizationId", "phraseId", text, action, "decidedById") values ('${unit}', 'p', 't', 'retired', 'owner');
  insert into favourite_phrase ("userId", "organizationId", "phraseId", text) values ('owner', '${unit}', 'p', 't');
  insert into mined_library ("organizationId", fingerprint, skeletons, phrases, sections) values ('${unit}', 'f', '[]', '[]', '[]');
  insert into index_segment (id, "organizationId", "indexName", "formatVersion", documents, "unitCount", "byteSize", bytes)
    values (gen_random_uuid(), '${unit}', 'overlap', 1, '[]', 1, 1, 'x');
  insert into one_time_link (id, "organizationId", purpose, "tokenHash", "madeById", "expiresAt")
    values (gen_random_uuid(), '${unit}', 'invitation', '${unit}', 'owner', now());
  insert into audit_entry (id, "organizationId", kind) values (gen_random_uuid(), '${unit}', 'signed-in');
  insert into draft_version (id, "draftId", revision, title, facts, document, "charCount", "savedById")
    select gen_random_uuid(), id, 1, 't', '{}', '{}', 0, 'owner' from draft where "organizationId" = '${unit}';
  insert into draft_event (id, "draftId", kind, revision, "doneById")
    select gen_random_uuid(), id, 'exported', 1, 'owner' from draft where "organizationId" = '${unit}';
  insert into draft_comment (id, "draftId", "authorId", text, quote, quotation, anchor, revision)
    select gen_random_uuid(), id, 'owner', 't', 'q', 'q', '{}', 1 from draft where "organizationId" = '${unit}';
  insert into comment_reply (id, "commentId", "authorId", text)
    select gen_random_uuid(), c.id, 'owner', 't' from draft_comment c join draft d on d.id = "draftId"
    where "organizationId" = '${unit}';
  insert into draft_presence ("draftId", "tabId", "userId")
    select id, 'tab', 'owner' from draft where "organizationId" = '${unit}';`;

beforeAll(async () => {
  await database.query(FILL("o1", 1));
  await database.query(FILL("o2", 2));
});

/** Tables whose rows belong to a unit: by a column, or by the row they belong to. */
async function tablesOfUnits(): Promise<{ name: string; column: string }[]> {
  const rows = await database.query(
    `select table_name as name, column_name as column from information_schema.columns
     where table_schema = 'public' and column_name = 'organizationId' order by 1`,
  );
  return rows.map(({ name, column }) => ({ name: String(name), column: String(column) }));
}

const BELONGING = [
  "draft_comment",
  "comment_reply",
  "draft_presence",
  "draft_version",
  "draft_event",
  "library_original",
  "mining_unit",
  "import_item",
  "import_upload",
];

/** Runs SQL with the rights of one unit's connections. */
async function asUnit(unit: string | null, sql: string) {
  const setting = unit === null ? "" : ` -c shubi.organization=${unit}`;
  const client = new pg.Client({ connectionString: database.url, options: `-c role=shubi_unit${setting}` });
  await client.connect();
  return client.query(sql).finally(() => client.end());
}

const countAs = async (unit: string | null, table: string, where = "true") =>
  Number((await asUnit(unit, `select count(*) as n from "${table}" where ${where}`)).rows[0]?.n);

test("every table with a unit's rows shows a connection its own unit's, whatever is asked", async () => {
  const tables = await tablesOfUnits();
  expect(tables.length).toBeGreaterThanOrEqual(10);
  for (const { name } of tables) {
    const [all] = await database.query(
      `select count(*)::int as n from "${name}" where "organizationId" = 'o2'`,
    );
    expect(all?.n, `the test has a row of the other unit in ${name}`).toBeGreaterThan(0);
    expect(await countAs("o1", name, `"organizationId" = 'o2'`), name).toBe(0);
    expect(await countAs("o1", name, `"organizationId" = 'o1'`), name).toBeGreaterThan(0);
    expect(await countAs(null, name, `"organizationId" is not null`), name).toBe(0);
    expect(await countAs("", name, `"organizationId" is not null`), name).toBe(0);
  }
});

test("what belongs to a row is hidden with it, and every table is of a unit, of a row, or of nobody", async () => {
  for (const name of BELONGING) {
    const [all] = await database.query(`select count(*)::int as n from "${name}"`);
    expect(await countAs("o1", name), name).toBeGreaterThan(0);
    expect((await countAs("o1", name)) + (await countAs("o2", name)), name).toBe(all?.n);
    expect(await countAs("nowhere", name), name).toBe(0);
  }
  const known = [...(await tablesOfUnits()).map(({ name }) => name), ...BELONGING, "organization"];
  // People belong to no unit themselves; the rest are queues, counters and what is built in.
  const OF_NOBODY = [
    ...["user", "account", "session", "verification", "person_settings", "rate_limit", "rate_window"],
    ...["background_job", "mined_built_in", "_prisma_migrations"],
  ];
  const tables = await database.query(`select tablename as name from pg_tables where schemaname = 'public'`);
  expect(tables.map(({ name }) => String(name)).sort()).toEqual([...known, ...OF_NOBODY].sort());
});

test("nothing is written for another unit, nor into what is built in", async () => {
  const insert = (unit: string) =>
    `insert into phrase_rule ("organizationId", "phraseId", text, action, "decidedById") values (${unit}, 'q', 't', 'retired', 'x')`;
  await expect(asUnit("o1", insert("'o2'"))).rejects.toThrow(/row-level security/);
  expect((await asUnit("o1", `update draft set title = 'taken'`)).rowCount).toBe(2);
  expect(await database.query(`select title from draft where "organizationId" = 'o2'`)).toEqual([
    { title: "三" },
  ]);
  expect((await asUnit("o1", `delete from one_time_link`)).rowCount).toBe(1);
  await database.query(`update library_document set "organizationId" = null where "organizationId" = 'o2'`);
  expect(await countAs("o1", "library_document", `"organizationId" is null`)).toBe(1);
  expect((await asUnit("o1", `delete from library_document where "organizationId" is null`)).rowCount).toBe(
    0,
  );
});

test("a store function that forgets its condition finds nothing of another unit", async () => {
  const ours = unitDatabase({ organisationId: "o1" });
  expect(await ours.draft.count()).toBe(2);
  expect(await ours.draft.findMany({ where: { organizationId: "o2" } })).toEqual([]);
  const inside = await ours.$transaction((tx) => tx.$queryRaw<unknown[]>`SELECT * FROM draft_version`);
  expect(inside).toHaveLength(2);
  expect(await unitDatabase({ organisationId: "o2" }).draft.count()).toBe(1);
});

test("a database that was away for the first question is asked again", async () => {
  await closeUnitDatabases();
  const failing = vi.spyOn(prisma(), "$queryRaw").mockRejectedValueOnce(new Error("away"));
  await expect(unitDatabase({ organisationId: "o1" }).draft.count()).rejects.toThrow();
  failing.mockRestore();
  expect(await unitDatabase({ organisationId: "o1" }).draft.count()).toBe(2);
});

test("an id with blanks, quotes and backslashes is a unit like any other, and no way around the wall", async () => {
  for (const id of ["o1 -c role=postgres", "o'1", "o\\ 1", "o1\t-c\trole=none"]) {
    await database.query(`insert into organization (id, name, slug) values ($1, 'x', $1)`, [id]);
    const rows = await unitDatabase({ organisationId: id }).$queryRaw<{ role: string; unit: string }[]>`
      SELECT current_user::text AS role, current_setting('shubi.organization') AS unit`;
    expect(rows).toEqual([{ role: "shubi_unit", unit: id }]);
    expect(await unitDatabase({ organisationId: id }).organization.count()).toBe(1);
  }
});
