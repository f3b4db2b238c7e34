import { expect, test } from "vitest";
import { storeDatabase } from "@/lib/store/testing/store-database";
import { cookieOf, givePasswords, signIn } from "./testing/sign-in";

const database = storeDatabase();
givePasswords(database);

test("what a role does not allow is refused, and stands in the unit's log once", async () => {
  const { apiRoute } = await import("./api-route");
  let isReached = false;
  const route = apiRoute("administer", async () => {
    isReached = true;
    return new Response();
  });
  const sent = new Headers({
    cookie: cookieOf(await signIn("author")),
    "x-forwarded-for": "10.0.0.9",
  });
  const ask = () =>
    route(new Request("http://office.example/api/audit", { headers: sent }), { params: Promise.resolve({}) });
  expect((await ask()).status).toBe(403);
  expect((await ask()).status).toBe(403);
  expect(isReached).toBe(false);
  const noted = await database.query(
    `select "organizationId", "actorId", address, data from audit_entry where kind = 'act-refused'`,
  );
  expect(noted).toEqual([
    { organizationId: "o1", actorId: "author", address: "10.0.0.9", data: { permission: "administer" } },
  ]);
});
