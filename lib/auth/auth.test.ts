import { expect, test } from "vitest";
import { actor, storeDatabase } from "@/lib/store/testing/store-database";
import { cookieOf, givePasswords, PASSWORD, postAuth, signIn } from "./testing/sign-in";

const database = storeDatabase();
givePasswords(database);

/** What was logged by the work, without what was there before. */
async function logged(work: () => Promise<unknown>): Promise<unknown[]> {
  const [before] = await database.query(`select count(*)::int as count from audit_entry`);
  await work();
  return database.query(
    `select kind, "actorId", "organizationId", address from audit_entry order by at, id offset $1`,
    [before?.count],
  );
}

const entry = (kind: string, actorId: string | null = "author", organizationId: string | null = "o1") => ({
  ...{ kind, actorId, organizationId },
  address: "10.0.0.7",
});

test("coming in and going out stand in the log, with the unit and the address", async () => {
  let cookie = "";
  const comeIn = async () => {
    cookie = cookieOf(await signIn("author"));
  };
  expect(await logged(comeIn)).toEqual([entry("signed-in")]);
  expect(await database.query(`select "activeOrganizationId", "ipAddress" from session`)).toEqual([
    { activeOrganizationId: "o1", ipAddress: "10.0.0.7" },
  ]);
  expect(await logged(() => postAuth("/sign-out", {}, cookie))).toEqual([entry("signed-out")]);
  expect(await logged(() => postAuth("/sign-out", {}, cookie))).toEqual([]);
});

test("a wrong password and an unknown address get the same answer, and both stand in the log", async () => {
  const answers: string[] = [];
  const keep = async (response: Response) => answers.push(`${response.status} ${await response.text()}`);
  expect(await logged(async () => keep(await signIn("author", "wrong password")))).toEqual([
    entry("sign-in-failed"),
  ]);
  expect(await logged(async () => keep(await signIn("nobody", "wrong password")))).toEqual([
    entry("sign-in-failed", null, null),
  ]);
  expect(answers[0]).toMatch(/^401/);
  expect(answers[1]).toBe(answers[0]);
});

test("whoever is shut out is told so only with the right password", async () => {
  const { disableMember, enableMember } = await import("@/lib/store/members");
  await disableMember(actor("owner"), "author");
  expect((await signIn("author", "wrong password")).status).toBe(401);
  const refused = await signIn("author");
  expect(refused.status).toBe(403);
  expect(cookieOf(refused)).toBe("");
  expect(await database.query(`select 1 from session`)).toEqual([]);
  await enableMember(actor("owner"), "author");
  expect((await signIn("author")).status).toBe(200);
});

test("a new password ends all other sessions, even where the request would keep them", async () => {
  const cookie = cookieOf(await signIn("author"));
  await signIn("author");
  const body = { currentPassword: PASSWORD, newPassword: "another passphrase", revokeOtherSessions: false };
  let changed: Response | undefined;
  expect(
    await logged(async () => {
      changed = await postAuth("/change-password", body, cookie);
    }),
  ).toEqual([entry("password-changed")]);
  expect(changed?.status).toBe(200);
  expect(await database.query(`select 1 from session`)).toHaveLength(1);
  expect((await signIn("author")).status).toBe(401);
});

test("a wrong present password changes nothing and ends nothing", async () => {
  const cookie = cookieOf(await signIn("author"));
  const body = { currentPassword: "wrong password", newPassword: "another passphrase" };
  expect((await postAuth("/change-password", body, cookie)).status).toBe(400);
  expect(await database.query(`select 1 from session`)).toHaveLength(1);
  expect((await signIn("author")).status).toBe(200);
});
