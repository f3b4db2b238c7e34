import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import {
  type APIRequestContext,
  type APIResponse,
  expect,
  type PlaywrightWorkerArgs,
  test,
} from "@playwright/test";
import {
  ACTIONS,
  type ActionRow,
  type Needs,
  PAGES,
  ROUTES,
  type RouteRow,
  type Thing,
} from "./support/access-table";
import { OWNER } from "./support/owner";
import { routesInPlace } from "./support/routes-in-place";
import {
  addInvitation,
  addOrganisation,
  addPerson,
  addSession,
  mainOrganisation,
  signedIn,
  withDatabase,
} from "./support/strangers";

/** In a title of the unit's, so that whoever reads a page of it has read this. */
const MARK = "灯塔村头的石榴树";
const NOWHERE = randomUUID();
const OWNERS_ONLY = "只有管理员能打开";

type Caller = { readonly name: string; readonly request: APIRequestContext; readonly may: readonly Needs[] };

let things: Readonly<Record<Thing, string>>;
let callers: readonly Caller[] = [];
let stranger: Caller;
let kept: string;

const needsOf = (row: RouteRow) => Object.entries(row.needs);
const addressOf = ({ path, query = "" }: RouteRow, id: string) =>
  `${path.replace(/\[[^\]]*\]/u, id)}${query}`;
const sorted = (names: readonly string[]) => [...names].sort();

test.describe.configure({ mode: "serial" });

test.beforeAll(async ({ playwright, baseURL }) => {
  const owner = await signedIn(playwright, baseURL ?? "", OWNER);
  things = await addThings(owner);
  callers = await makeCallers(playwright, baseURL ?? "", owner);
  kept = await stateOfUnit();
});

test("every route, page and action there is stands in the table, and nothing else", () => {
  const inPlace = routesInPlace();
  const listed = (rows: readonly RouteRow[]) =>
    rows.flatMap((row) => needsOf(row).map(([method]) => `${method} ${row.path}`));
  expect(sorted(listed(ROUTES))).toEqual(sorted(inPlace.routes));
  expect(sorted(PAGES.map(({ path }) => path))).toEqual(sorted(inPlace.pages));
  expect(sorted(ACTIONS.map(({ file, name }) => `${file} ${name}`))).toEqual(sorted(inPlace.actions));
});

test("a route answers those the table lets in, and no others", async ({ baseURL }) => {
  for (const { name, request, may } of callers) {
    for (const row of ROUTES) {
      for (const [method, needs] of needsOf(row)) {
        if (needs === "nothing") continue;
        const id = row.thing === undefined ? "" : things[row.thing];
        const status = row.goesOn
          ? await statusOfStream(`${baseURL}${addressOf(row, id)}`, request)
          : (await request.fetch(addressOf(row, id), { method })).status();
        const who = `${name}: ${method} ${row.path}`;
        if (may.includes(needs)) expect([401, 403, 404, 500], who).not.toContain(status);
        else expect(status, who).toBe(may.length === 0 ? 401 : 403);
      }
    }
  }
});

test("a change another site asks a browser for is refused, whoever is signed in there", async () => {
  const owner = callers.find(({ name }) => name === "owner");
  for (const row of ROUTES) {
    for (const [method, needs] of needsOf(row)) {
      if (method === "GET" || needs === "nothing") continue;
      const id = row.thing === undefined ? "" : things[row.thing];
      for (const headers of [{ "sec-fetch-site": "cross-site" }, { "sec-fetch-site": "same-site" }]) {
        const response = await owner?.request.fetch(addressOf(row, id), { method, headers });
        expect(response?.status(), `${method} ${row.path}`).toBe(403);
        expect(await response?.text()).toContain("foreign-origin");
      }
    }
  }
});

test("a page opens for the people of the unit, and leads others to sign in", async () => {
  for (const { name, request, may } of callers) {
    for (const row of PAGES) {
      if (row.needs.GET === "nothing") continue;
      const id = row.thing === undefined ? "" : things[row.thing];
      const response = await request.get(addressOf(row, id));
      const who = `${name}: ${row.path}`;
      if (may.includes("read")) expect(new URL(response.url()).pathname, who).toBe(addressOf(row, id));
      else expect(new URL(response.url()).pathname, who).toBe("/sign-in");
      if (may.includes("read")) expect(response.status(), who).toBe(200);
      else expect(await response.text(), who).not.toContain(MARK);
      // A page for owners tells others of the unit so, and nothing else.
      const isRefused = may.includes("read") && !may.includes(row.needs.GET ?? "nothing");
      if (may.includes("read")) expect((await response.text()).includes(OWNERS_ONLY), who).toBe(isRefused);
    }
  }
});

test("an action is done for those the table lets in, and no others", async () => {
  for (const { name, request, may } of callers) {
    for (const row of ACTIONS) {
      if (row.sparesOwner && name === "owner") continue;
      const isAllowed = row.needs === "nothing" || may.includes(row.needs);
      // What may be done is done to nothing that is there; what may not be is tried on what is.
      const id = isAllowed || row.thing === undefined ? NOWHERE : things[row.thing];
      const response = await act(request, row, id);
      const who = `${name}: ${row.name}`;
      if (isAllowed) {
        expect(response.status(), who).toBe(200);
        expect(await response.text(), who).not.toMatch(/reviewer-reads-only|librarians-only|owners-only/u);
      } else if (may.length === 0) expect(leadsToSignIn(response), who).toBe(true);
      else expect(await response.text(), who).toMatch(/"code":"(?:reviewer-reads|librarians|owners)-only"/u);
    }
  }
});

test("another unit finds nothing of ours under any address", async () => {
  const { request } = stranger;
  for (const row of [...ROUTES, ...PAGES]) {
    for (const [method] of needsOf(row)) {
      const id = row.thing === undefined ? "" : things[row.thing];
      const response = await request.fetch(addressOf(row, id), { method, ...row.sends?.[method] });
      const who = `${method} ${row.path}`;
      expect(await response.text(), who).not.toContain(MARK);
      // A batch that is closed and one that is not there are told apart for nobody.
      if (row.thing !== undefined) expect.soft([404, 409], who).toContain(response.status());
    }
  }
  for (const row of ACTIONS.filter(({ thing }) => thing !== undefined)) {
    const text = await (await act(request, row, row.thing === undefined ? "" : things[row.thing])).text();
    expect(text, row.name).toMatch(/"ok":false|"value":0\b/u);
    expect(text, row.name).not.toContain(MARK);
  }
});

test("nothing of the unit's has changed by any of it", async () => {
  expect(await stateOfUnit()).toBe(kept);
});

/** A draft with a version, and a document with its batch, that bear the mark. */
async function addThings(owner: APIRequestContext): Promise<Record<Thing, string>> {
  const batch = ((await (await owner.post("/api/library/import")).json()) as { id: string }).id;
  const buffer = Buffer.from(`${MARK}会上的讲话\n同志们：\n今天讲三件事，都与${MARK}有关。\n`);
  await owner.post(`/api/library/import/${batch}/files`, {
    multipart: { 0: { name: `${MARK}.txt`, mimeType: "text/plain", buffer } },
  });
  await owner.patch(`/api/library/import/${batch}`);
  return withDatabase(async (client) => {
    const first = async (sql: string, values: unknown[]) =>
      (await client.query<{ id: string }>(sql, values)).rows[0]?.id ?? "";
    await expect
      .poll(() => first(`SELECT id FROM import_batch WHERE id = $1 AND "finishedAt" IS NOT NULL`, [batch]), {
        timeout: 60_000,
      })
      .toBe(batch);
    const document = await first(`SELECT id FROM library_document WHERE title LIKE $1`, [`%${MARK}%`]);
    const draft = randomUUID();
    await client.query(
      `INSERT INTO draft (id, "organizationId", "authorId", kind, title, facts, document, "charCount")
       SELECT $1, "organizationId", "authorId", kind, $2, facts, document, "charCount" FROM draft LIMIT 1`,
      [draft, `${MARK}会上的讲话`],
    );
    await owner.post(`/api/drafts/${draft}/versions`, { data: { name: "送审稿" } });
    const version = await first(`SELECT id FROM draft_version WHERE "draftId" = $1`, [draft]);
    expect([document, version]).not.toContain("");
    const ours = await mainOrganisation(client);
    const { id: member } = await addPerson(client, ours, "author");
    const session = await addSession(client, member);
    const invitation = await addInvitation(client, ours, member);
    return { draft, version, document, batch, member, session, invitation };
  });
}

async function makeCallers(
  playwright: PlaywrightWorkerArgs["playwright"],
  baseURL: string,
  owner: APIRequestContext,
): Promise<Caller[]> {
  const people = await withDatabase(async (client) => {
    const ours = await mainOrganisation(client);
    return {
      stranger: await addPerson(client, await addOrganisation(client, "别的单位"), "owner"),
      left: await addPerson(client, ours, "author"),
      disabled: await addPerson(client, ours, "owner"),
      reviewer: await addPerson(client, ours, "reviewer"),
      author: await addPerson(client, ours, "author"),
      librarian: await addPerson(client, ours, "librarian"),
    };
  });
  const left = await signedIn(playwright, baseURL, people.left);
  const disabled = await signedIn(playwright, baseURL, people.disabled);
  await withDatabase(async (client) => {
    await client.query(`DELETE FROM member WHERE "userId" = $1`, [people.left.id]);
    await client.query(`UPDATE member SET "disabledAt" = now() WHERE "userId" = $1`, [people.disabled.id]);
  });
  const as = (who: "stranger" | "reviewer" | "author" | "librarian") =>
    signedIn(playwright, baseURL, people[who]);
  const open = (cookie: string) =>
    playwright.request.newContext({
      baseURL,
      storageState: { cookies: [], origins: [] },
      extraHTTPHeaders: { "sec-fetch-site": "same-origin", origin: new URL(baseURL).origin, cookie },
    });
  stranger = { name: "another unit's owner", request: await as("stranger"), may: [] };
  return [
    { name: "nobody", request: await open(""), may: [] },
    {
      name: "a forged cookie",
      request: await open("better-auth.session_token=forged.token"),
      may: [],
    },
    { name: "who left the unit", request: left, may: [] },
    { name: "an owner who was shut out", request: disabled, may: [] },
    { name: "reviewer", request: await as("reviewer"), may: ["read"] },
    { name: "author", request: await as("author"), may: ["read", "write"] },
    { name: "librarian", request: await as("librarian"), may: ["read", "write", "manage"] },
    { name: "owner", request: owner, may: ["read", "write", "manage", "administer"] },
  ];
}

/** Of an answer without an end only the head is waited for; a cookie that was made up is none that is kept. */
async function statusOfStream(address: string, request: APIRequestContext): Promise<number> {
  const { cookies } = await request.storageState();
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
  const ending = new AbortController();
  const { status } = await fetch(address, { headers: { cookie }, signal: ending.signal });
  ending.abort();
  return status;
}

/** Rows of the unit that the calls name, as text. */
function stateOfUnit(): Promise<string> {
  return withDatabase(async (client) => {
    const { rows } = await client.query(
      `SELECT (SELECT to_jsonb(draft) - 'updatedAt' FROM draft WHERE id = $1) AS draft,
              (SELECT count(*) FROM draft) AS drafts,
              (SELECT jsonb_build_object('year', year, 'corrections', corrections) FROM library_document WHERE id = $2) AS document,
              (SELECT count(*) FROM phrase_rule) AS rules,
              (SELECT to_jsonb(member) - 'lastSeenAt' FROM member WHERE "userId" = $3) AS member,
              (SELECT count(*) FROM session WHERE id = $4) AS sessions,
              (SELECT count(*) FROM one_time_link WHERE "revokedAt" IS NULL) AS links,
              (SELECT count(*) FROM "user" WHERE email = 'stranger@example.org') AS owners`,
      [things.draft, things.document, things.member, things.session],
    );
    return JSON.stringify(rows);
  });
}

/** Calls a server action the way a page does. */
function act(request: APIRequestContext, row: ActionRow, id: string): Promise<APIResponse> {
  return request.post(row.page, {
    maxRedirects: 0,
    headers: { "next-action": actionId(row), "content-type": "text/plain;charset=UTF-8" },
    data: JSON.stringify(row.args(id)),
  });
}

function actionId({ file, name }: ActionRow): string {
  const manifest = JSON.parse(readFileSync(".next/server/server-reference-manifest.json", "utf8")) as {
    node: Record<string, { filename: string; exportedName: string }>;
  };
  const found = Object.entries(manifest.node).find(
    ([, action]) => action.filename === file && action.exportedName === name,
  );
  if (found === undefined) throw new Error(`${file} ${name} is not in the build`);
  return found[0];
}

function leadsToSignIn(response: APIResponse): boolean {
  const headers = response.headers();
  return (headers["x-action-redirect"] ?? headers.location ?? "").includes("/sign-in");
}
