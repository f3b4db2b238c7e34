import { beforeAll, expect, test } from "vitest";
import { readAuditQuery } from "@/lib/people/audit-query";
import { AUDIT_PAGE_SIZE, listAudit, readAudit, recordAct, recordFailedSignIn } from "./audit-log";
import { actor, storeDatabase } from "./testing/store-database";

const database = storeDatabase();
const owner = actor("owner");

beforeAll(async () => {
  await recordAct(owner, { kind: "signed-in" });
});

test.each([
  `update audit_entry set kind = 'x'`,
  `update audit_entry set kind = 'x' where false`,
  `delete from audit_entry`,
  `truncate audit_entry`,
  `truncate audit_entry cascade`,
])("the database refuses: %s", async (sql) => {
  await expect(database.query(sql)).rejects.toThrow(/only ever added/);
  expect(await database.query(`select kind from audit_entry`)).toContainEqual({ kind: "signed-in" });
});

test("a unit that goes takes no entry with it", async () => {
  await database.query(`insert into organization (id, name, slug) values ('o3', '丙单位', 'o3')`);
  await recordAct(actor("owner", "o3"), { kind: "signed-in" });
  await database.query(`delete from organization where id = 'o3'`);
  expect(await database.query(`select 1 from audit_entry where "organizationId" = 'o3'`)).toHaveLength(1);
});

test("a failed sign-in is told to the unit of whoever's address it is, and to no unit when nobody's", async () => {
  await recordFailedSignIn("Author@Example.org", "10.0.0.1");
  await recordFailedSignIn("nobody@example.org", "10.0.0.2");
  const rows = await database.query(
    `select "organizationId", "actorId", "actorName", address from audit_entry where kind = 'sign-in-failed' order by address`,
  );
  expect(rows).toEqual([
    { organizationId: "o1", actorId: "author", actorName: "李起草", address: "10.0.0.1" },
    { organizationId: null, actorId: null, actorName: "", address: "10.0.0.2" },
  ]);
});

test("the log is found by kind, person and day, and each unit sees its own", async () => {
  await recordAct(owner, { kind: "role-changed", subjectId: "author", subjectName: "李起草" });
  await recordAct(actor("stranger", "o2"), { kind: "signed-in" });
  const kinds = async (params: Record<string, string>, organisationId = "o1") =>
    (await listAudit({ organisationId, userId: "x" }, readAuditQuery(params))).lines.map(({ kind }) => kind);
  expect(await kinds({ kind: "role-changed" })).toEqual(["role-changed"]);
  expect((await kinds({ person: "author" })).sort()).toEqual(["role-changed", "sign-in-failed"]);
  expect(await kinds({ to: "2026-01-01" })).toEqual([]);
  expect(await kinds({}, "o2")).toEqual(["signed-in"]);
});

test("pages and the file hold each entry once, latest first", async () => {
  await database.query(
    `insert into audit_entry (id, "organizationId", kind, at, data)
     select gen_random_uuid(), 'o4', 'signed-out', '2026-02-01'::timestamptz, jsonb_build_object('n', n)
     from generate_series(1, 2400) n`,
  );
  const scope = { organisationId: "o4", userId: "x" };
  const first = await listAudit(scope, readAuditQuery({}));
  const second = await listAudit(scope, readAuditQuery({ page: "2" }));
  expect(first.total).toBe(2400);
  expect(first.lines).toHaveLength(AUDIT_PAGE_SIZE);
  expect(new Set([...first.lines, ...second.lines].map(({ id }) => id)).size).toBe(2 * AUDIT_PAGE_SIZE);
  const all: string[] = [];
  for await (const lines of readAudit(scope, readAuditQuery({}))) all.push(...lines.map(({ id }) => id));
  expect(new Set(all).size).toBe(2400);
  expect(all.slice(0, AUDIT_PAGE_SIZE)).toEqual(first.lines.map(({ id }) => id));
});
