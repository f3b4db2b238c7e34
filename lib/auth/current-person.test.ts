import { beforeEach, describe, expect, test } from "vitest";
import { storeDatabase } from "@/lib/store/testing/store-database";
import { cookieOf, givePasswords, signIn } from "./testing/sign-in";

const database = storeDatabase();
givePasswords(database);

beforeEach(async () => {
  await database.query(`update member set "disabledAt" = null`);
});

/** @returns the headers of the requests that follow a sign-in. */
async function signedIn(name: string): Promise<Headers> {
  const answer = await signIn(name);
  expect(answer.status).toBe(200);
  return new Headers({ cookie: cookieOf(answer) });
}

async function behind(sent: Headers) {
  const { personBehind } = await import("./current-person");
  return personBehind(sent, { disableRefresh: true });
}

describe("who is behind a request", () => {
  test("is the same the first time, when the library checks the cookie, and after that", async () => {
    const sent = await signedIn("author");
    const first = await behind(sent);
    expect(first).toMatchObject({ id: "author", role: "author", mayWrite: true, mayAdminister: false });
    expect(first?.scope).toEqual({ organisationId: "o1", userId: "author" });
    expect(await behind(sent)).toEqual(first);
  });

  test("is nobody from the moment the session is ended, the member disabled or the time is up", async () => {
    const sent = await signedIn("author");
    expect(await behind(sent)).not.toBeNull();
    await database.query(`update member set "disabledAt" = now() where "userId" = 'author'`);
    expect(await behind(sent)).toBeNull();
    await database.query(`update member set "disabledAt" = null`);
    expect(await behind(sent)).not.toBeNull();
    await database.query(`update session set "expiresAt" = now() at time zone 'UTC' - interval '1 second'`);
    expect(await behind(sent)).toBeNull();

    const again = await signedIn("author");
    expect(await behind(again)).not.toBeNull();
    await database.query(`delete from session`);
    expect(await behind(again)).toBeNull();
  });

  test("has what the database says now: name and role", async () => {
    const sent = await signedIn("author");
    await behind(sent);
    await database.query(`update member set role = 'reviewer' where "userId" = 'author'`);
    expect(await behind(sent)).toMatchObject({ role: "reviewer", mayWrite: false });
    await database.query(`update member set role = 'author' where "userId" = 'author'`);
    expect(await behind(sent)).toMatchObject({ role: "author" });
  });

  test("is nobody with a signature that is wrong, also after the right one was seen", async () => {
    const sent = await signedIn("author");
    expect(await behind(sent)).not.toBeNull();
    const cookie = sent.get("cookie") ?? "";
    const [token = ""] = cookie.split(".");
    expect(await behind(new Headers({ cookie: `${token}.AAAA` }))).toBeNull();
    expect(await behind(new Headers({ cookie: cookie.slice(0, -6) }))).toBeNull();
    expect(await behind(new Headers())).toBeNull();
  });

  test("keeps a session alive that is used: a day after it was last prolonged, it is prolonged again", async () => {
    const { personBehind } = await import("./current-person");
    const sent = await signedIn("author");
    await personBehind(sent);
    const endsIn = async () => {
      const [row] = await database.query(
        `select extract(epoch from "expiresAt" - now() at time zone 'UTC')::float / 86400 as days from session`,
      );
      return row?.days;
    };
    await database.query(`update session set "expiresAt" = now() at time zone 'UTC' + interval '12 days'`);
    expect(await personBehind(sent)).not.toBeNull();
    expect(await endsIn()).toBeGreaterThan(13.9);
  });
});
