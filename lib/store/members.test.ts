import { beforeEach, describe, expect, test } from "vitest";
import {
  changeRole,
  disableMember,
  enableMember,
  endMemberSessions,
  handOverDrafts,
  listMembers,
} from "./members";
import { makeInvitation, makePasswordReset, readInvitation, readPasswordReset } from "./one-time-links";
import { membershipOf, noteSeen } from "./organisations";
import { actor, storeDatabase } from "./testing/store-database";

const database = storeDatabase();
const owner = actor("owner");

beforeEach(async () => {
  await database.query(`delete from session`);
  await database.query(
    `update member set "disabledAt" = null, role = "userId" where "organizationId" = 'o1'`,
  );
});

const sessionsOf = async (userId: string) =>
  (await database.query(`select 1 from session where "userId" = $1`, [userId])).length;

test("the list holds the unit's people and nobody else's, with their sessions and drafts", async () => {
  await database.signIn("o1", "author", "author");
  const rows = await listMembers(owner.scope);
  expect(rows.map(({ userId }) => userId).sort()).toEqual(["author", "owner", "reviewer"]);
  expect(rows.find(({ userId }) => userId === "author")).toMatchObject({
    ...{ name: "李起草", role: "author", isDisabled: false },
    ...{ sessionCount: 2, draftCount: 1, lastSeenAt: null },
  });
});

describe("a unit never loses its last owner", () => {
  test("by a change of role", async () => {
    expect(await changeRole(owner, "owner", "author")).toMatchObject({ error: { code: "last-owner" } });
    expect(await changeRole(owner, "author", "owner")).toEqual({ ok: true, value: null });
    expect(await changeRole(owner, "owner", "author")).toEqual({ ok: true, value: null });
  });

  test("by being shut out, when the other owner is shut out already", async () => {
    await changeRole(owner, "author", "owner");
    expect(await disableMember(owner, "author")).toMatchObject({ ok: true });
    expect(await changeRole(owner, "owner", "reviewer")).toMatchObject({ error: { code: "last-owner" } });
  });

  test("by two owners who demote each other at the same moment", async () => {
    await changeRole(owner, "author", "owner");
    const both = await Promise.all([
      changeRole(owner, "author", "reviewer"),
      changeRole(actor("author"), "owner", "reviewer"),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    const owners = await database.query(
      `select 1 from member where role = 'owner' and "organizationId" = 'o1'`,
    );
    expect(owners).toHaveLength(1);
  });
});

test("whoever is shut out has no session left and is nobody, and comes back as what they were", async () => {
  await database.signIn("o1", "author", "author", "reviewer");
  expect(await disableMember(owner, "author")).toEqual({ ok: true, value: null });
  expect([await sessionsOf("author"), await sessionsOf("reviewer")]).toEqual([0, 1]);
  expect(await membershipOf("author", "o1")).toBeNull();
  expect(await database.query(`select 1 from draft where "authorId" = 'author'`)).toHaveLength(1);
  expect(await enableMember(owner, "author")).toEqual({ ok: true, value: null });
  expect(await membershipOf("author", "o1")).toMatchObject({ role: "author" });
});

test("nobody shuts themselves out", async () => {
  expect(await disableMember(owner, "owner")).toMatchObject({ error: { code: "member-self" } });
});

test("an owner shut out or demoted leaves no link behind that lets them back in", async () => {
  await changeRole(owner, "author", "owner");
  const invitation = await makeInvitation(actor("author"), { role: "owner", note: "" });
  const reset = await makePasswordReset(owner, "author");
  await disableMember(owner, "author");
  expect(await readInvitation(invitation.token)).toBeNull();
  expect(reset.ok && (await readPasswordReset(reset.value.token))).toBeNull();
});

test("only an owner decides about people, also when it is asked for in another's name", async () => {
  for (const who of ["author", "reviewer", "stranger"]) {
    expect(await changeRole(actor(who), "reviewer", "owner")).toMatchObject({
      error: { code: "owners-only" },
    });
    expect(await endMemberSessions(actor(who), "owner")).toMatchObject({ error: { code: "owners-only" } });
  }
});

test("another unit's people are not there", async () => {
  const missing = { ok: false, error: { code: "member-missing" } };
  await database.signIn("o2", "stranger");
  expect(await changeRole(owner, "stranger", "reviewer")).toEqual(missing);
  expect(await disableMember(owner, "stranger")).toEqual(missing);
  expect(await endMemberSessions(owner, "stranger")).toEqual(missing);
  expect(await handOverDrafts(owner, "author", "stranger")).toEqual(missing);
  expect(await makePasswordReset(owner, "stranger")).toEqual(missing);
  expect(await sessionsOf("stranger")).toBe(1);
});

test("drafts go to another who may write, and to no one else", async () => {
  expect(await handOverDrafts(owner, "author", "reviewer")).toMatchObject({
    error: { code: "member-cannot-write" },
  });
  expect(await handOverDrafts(owner, "author", "owner")).toEqual({ ok: true, value: 1 });
  expect(await database.query(`select 1 from draft where "authorId" = 'owner'`)).toHaveLength(2);
  await handOverDrafts(owner, "owner", "author");
});

test("every change about people is in the log with who did it to whom, and refused ones are not", async () => {
  const since = (await database.query(`select count(*)::int as count from audit_entry`))[0]?.count;
  await changeRole(owner, "author", "librarian");
  await disableMember(owner, "author");
  await changeRole(owner, "owner", "author");
  const entries = await database.query(
    `select kind, "actorId", "subjectId", "subjectName", address, data from audit_entry
     where "organizationId" = 'o1' order by at, id offset $1`,
    [since],
  );
  expect(entries).toEqual([
    {
      ...{ kind: "role-changed", actorId: "owner", subjectId: "author", subjectName: "李起草" },
      ...{ address: "10.0.0.7", data: { from: "author", to: "librarian" } },
    },
    {
      ...{ kind: "member-disabled", actorId: "owner", subjectId: "author", subjectName: "李起草" },
      ...{ address: "10.0.0.7", data: { sessions: 0 } },
    },
  ]);
});

test("that somebody is here is noted once in ten minutes", async () => {
  const seen = async () => (await membershipOf("reviewer", "o1")) ?? expect.fail("no member");
  const start = new Date("2026-03-01T08:00:00Z");
  await noteSeen(await seen(), start);
  await noteSeen(await seen(), new Date("2026-03-01T08:09:59Z"));
  expect((await seen()).lastSeenAt).toEqual(start);
  await noteSeen(await seen(), new Date("2026-03-01T08:10:00Z"));
  expect((await seen()).lastSeenAt).toEqual(new Date("2026-03-01T08:10:00Z"));
});
