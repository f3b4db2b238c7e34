import { expect, test } from "vitest";
import {
  acceptInvitation,
  acceptPasswordReset,
  listInvitations,
  makeInvitation,
  makePasswordReset,
  readInvitation,
  readPasswordReset,
  revokeInvitation,
} from "./one-time-links";
import { membershipOf } from "./organisations";
import { actor, storeDatabase } from "./testing/store-database";

const database = storeDatabase();
const owner = actor("owner");
const over = { ok: false, error: { code: "link-over" } };

const newcomer = (email: string) => ({ name: "新来的人", email, passwordHash: "hash" });
const invite = () => makeInvitation(owner, { role: "author", note: "给宣传科" });

test("an invitation is listed until it is used, and makes an account with the role it promised", async () => {
  const { token } = await invite();
  expect(await readInvitation(token)).toEqual({ role: "author", organisation: "甲单位" });
  expect(await listInvitations(owner.scope)).toMatchObject([
    { role: "author", note: "给宣传科", madeBy: "王管理" },
  ]);
  expect(await acceptInvitation(token, newcomer("New@Example.org"), null)).toEqual({ ok: true, value: null });
  expect(await listInvitations(owner.scope)).toEqual([]);
  const [user] = await database.query(`select id from "user" where email = 'new@example.org'`);
  expect(await membershipOf(String(user?.id))).toMatchObject({ organisationId: "o1", role: "author" });
});

test("a link is good for seven days, and one for a password for one", async () => {
  const days = (at: string) => Math.round((Date.parse(at) - Date.now()) / 86_400_000);
  expect(days((await invite()).expiresAt)).toBe(7);
  const reset = await makePasswordReset(owner, "author");
  expect(reset.ok && days(reset.value.expiresAt)).toBe(1);
});

test("of several who use one link at once, one comes in", async () => {
  const { token } = await invite();
  const results = await Promise.all(
    [1, 2, 3, 4].map((n) => acceptInvitation(token, newcomer(`race${n}@example.org`), null)),
  );
  expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await database.query(`select 1 from "user" where email like 'race%'`)).toHaveLength(1);
});

test("an e-mail address that is taken is refused, and the link stays good", async () => {
  const { token } = await invite();
  expect(await acceptInvitation(token, newcomer("AUTHOR@example.org"), null)).toEqual({
    ok: false,
    error: { code: "email-taken" },
  });
  expect(await acceptInvitation(token, newcomer("other@example.org"), null)).toMatchObject({ ok: true });
});

test("a revoked, an expired and an invented link let nobody in", async () => {
  const revoked = await invite();
  const expired = await invite();
  await database.query(`update one_time_link set "expiresAt" = now() where id = (
    select id from one_time_link order by "createdAt" desc limit 1)`);
  const open = await listInvitations(owner.scope);
  for (const { id } of open) expect(await revokeInvitation(owner, id)).toMatchObject({ ok: true });
  expect(await revokeInvitation(owner, open[0]?.id ?? "")).toMatchObject({
    error: { code: "invitation-gone" },
  });
  for (const token of [revoked.token, expired.token, "invented", ""]) {
    expect(await readInvitation(token)).toBeNull();
    expect(await acceptInvitation(token, newcomer("nobody@example.org"), null)).toEqual(over);
    expect(await acceptPasswordReset(token, "new", null)).toEqual(over);
  }
});

test("another unit's invitations are neither seen nor revoked", async () => {
  await invite();
  const [mine] = await listInvitations(owner.scope);
  const stranger = actor("stranger", "o2");
  expect(await listInvitations(stranger.scope)).toEqual([]);
  expect(await revokeInvitation(stranger, mine?.id ?? "")).toMatchObject({ ok: false });
  expect(await listInvitations(owner.scope)).toHaveLength(1);
});

test("a password is set once, ends the person's sessions, and the newest link is the only one", async () => {
  await database.signIn("o1", "author", "owner");
  const first = await makePasswordReset(owner, "author");
  const second = await makePasswordReset(owner, "author");
  if (!first.ok || !second.ok) return expect.fail("no link");
  expect(await readPasswordReset(first.value.token)).toBeNull();
  expect(await readPasswordReset(second.value.token)).toEqual({
    name: "李起草",
    email: "author@example.org",
  });
  // A way to a password is no invitation.
  expect(await acceptInvitation(second.value.token, newcomer("x@example.org"), null)).toEqual(over);
  expect(await acceptPasswordReset(second.value.token, "new", "10.0.0.9")).toEqual({ ok: true, value: null });
  expect(await acceptPasswordReset(second.value.token, "newer", null)).toEqual(over);
  expect(
    await database.query(
      `select "userId", password from account where password <> 'old' and password <> 'hash'`,
    ),
  ).toEqual([{ userId: "author", password: "new" }]);
  expect(await database.query(`select "userId" from session`)).toEqual([{ userId: "owner" }]);
});

test("whoever belongs to another unit too gets no link to a new password here", async () => {
  await database.query(
    `insert into member (id, "organizationId", "userId", role) values ('m9', 'o2', 'reviewer', 'author')`,
  );
  expect(await makePasswordReset(owner, "reviewer")).toMatchObject({ error: { code: "member-elsewhere" } });
});

test("tokens are long, each its own, and nowhere in the database", async () => {
  const tokens = await Promise.all([invite(), invite()]);
  for (const { token } of tokens) {
    expect(token).toMatch(/^[\w-]{43}$/);
    const rows = await database.query(`select 1 from one_time_link l where to_jsonb(l)::text like $1`, [
      `%${token}%`,
    ]);
    expect(rows).toEqual([]);
  }
  expect(tokens[0].token).not.toBe(tokens[1].token);
});
