import { randomUUID } from "node:crypto";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { addComment } from "./draft-comments";
import { takeDraftStep } from "./draft-flow";
import { endPresence, notePresence } from "./draft-presence";
import { saveDraft } from "./drafts";
import { cancelBatch, closeBatch, createBatch, finishBatch } from "./import-batches";
import { addItems, keepItems, takeItems } from "./import-items";
import { NewsListener } from "./news-listener";
import { NewsWatch } from "./news-watch";
import { EMPTY_CONTENT, makeEmptyDraft } from "./testing/empty-draft";
import { storeDatabase } from "./testing/store-database";

const AUTHOR = { organisationId: "o1", userId: "author" };
const REVIEWER = { organisationId: "o1", userId: "reviewer" };
const SOON_MS = 5_000;
const FILE = { fileName: "讲话.txt", bytes: new Uint8Array([1]) };

const database = storeDatabase();
/** Two processes: each has a listener of its own, and the store writes on connections that are neither's. */
let listeners: NewsListener[] = [];
let heard: string[][] = [];
let draft = "";

beforeEach(async () => {
  draft = await makeEmptyDraft(AUTHOR);
  heard = [[], []];
  listeners = heard.map(() => new NewsListener(() => database.url));
});

afterEach(() => Promise.all(listeners.map((listener) => listener.close())));

/** Watches in both processes, and forgets what they were told when they began. */
async function watch(topic: "draft" | "batch", id: string): Promise<void> {
  for (const [at, listener] of listeners.entries())
    listener.watch(`${topic}:${id}`, () => heard[at]?.push(id));
  await vi.waitFor(() => expect(heard.map(({ length }) => length)).toEqual([1, 1]), SOON_MS);
  forget();
}

function forget(): void {
  for (const each of heard) each.length = 0;
}

/** What both were told of after the work, once a change of another thing that both watch has come through. */
async function toldOf(work: () => Promise<unknown>): Promise<number[]> {
  forget();
  await work();
  const last = randomUUID();
  for (const [at, listener] of listeners.entries())
    listener.watch(`batch:${last}`, () => heard[at]?.push(last));
  await database.query("SELECT pg_notify('shubi_news', $1)", [`batch:${last}`]);
  await vi.waitFor(() => expect(heard.map((each) => each.includes(last))).toEqual([true, true]), SOON_MS);
  return heard.map((each) => each.filter((id) => id !== last).length);
}

const openTabs = async (...tabs: string[]) => {
  for (const tab of tabs) await notePresence(AUTHOR, draft, { tab, wrote: false });
};

const save = (revision: number) =>
  saveDraft(AUTHOR, draft, revision, { ...EMPTY_CONTENT, facts: { unit: `第${revision}县` } });

test("both processes hear of a save, a remark and a step while two tabs have the draft open", async () => {
  await openTabs("a", "b");
  await watch("draft", draft);
  expect(await toldOf(() => save(1))).toEqual([1, 1]);
  const anchor = { start: 0, end: 1, words: "讲", before: "", after: "" };
  const remark = { text: "展开", quotation: "讲", anchor, replacement: null, revision: 2 };
  expect(await toldOf(() => addComment(REVIEWER, draft, remark))).toEqual([1, 1]);
  const powers = { write: true, decide: true, reopen: true, deleteRemarks: true };
  const step = { step: "submit", revision: 2, remark: null } as const;
  expect(await toldOf(() => takeDraftStep(AUTHOR, draft, step, () => powers))).toEqual([1, 1]);
});

test("a draft that one tab alone has open tells nobody, which spares the saves of one who writes alone", async () => {
  await openTabs("a");
  await watch("draft", draft);
  expect(await toldOf(() => save(1))).toEqual([0, 0]);
});

test("somebody who comes, begins to write or leaves is news; that they are still there is none", async () => {
  await openTabs("a");
  await watch("draft", draft);
  expect(await toldOf(() => openTabs("b"))).toEqual([1, 1]);
  expect(await toldOf(() => openTabs("a", "b"))).toEqual([0, 0]);
  const write = () => notePresence(AUTHOR, draft, { tab: "b", wrote: true });
  expect(await toldOf(write)).toEqual([1, 1]);
  expect(await toldOf(write)).toEqual([0, 0]);
  expect(await toldOf(() => endPresence(AUTHOR, draft, "b"))).toEqual([1, 1]);
});

test("an import is news when files come and are accounted for, not when a worker takes them", async () => {
  const batch = await createBatch(AUTHOR);
  await watch("batch", batch);
  const add = () =>
    addItems(
      AUTHOR,
      batch,
      [0, 1, 2].map((position) => ({ position, ...FILE })),
    );
  expect(await toldOf(add)).toEqual([1, 1]);
  expect(
    await toldOf(async () => {
      const items = await takeItems("w", batch, 2);
      await keepItems(
        "w",
        items.map(({ id }) => id),
      );
    }),
  ).toEqual([0, 0]);
  expect(await toldOf(() => cancelBatch(AUTHOR, batch))).toEqual([1, 1]);
  expect(await toldOf(() => finishBatch(batch))).toEqual([1, 1]);
});

test("what is rolled back is told to nobody", async () => {
  const batch = await createBatch(AUTHOR);
  await watch("batch", batch);
  const rolledBack = database.query(
    `DO $$ BEGIN
       UPDATE import_batch SET "cancelledAt" = now() WHERE id = '${batch}';
       RAISE 'rolled back';
     END $$`,
  );
  expect(await toldOf(() => rolledBack.catch(() => undefined))).toEqual([0, 0]);
});

test("nothing of the content goes over the line", async () => {
  await openTabs("a", "b");
  const payloads: string[] = [];
  const { default: pg } = await import("pg");
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  client.on("notification", ({ payload = "" }) => payloads.push(payload));
  await client.query("LISTEN shubi_news");
  await save(1);
  await vi.waitFor(() => expect(payloads).toEqual([`draft:${draft}`]), SOON_MS);
  await client.end();
});

test("when the connection is lost it comes back, and everybody looks once", async () => {
  const batch = await createBatch(AUTHOR);
  await watch("batch", batch);
  await database.query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'shubi news'`,
  );
  await vi.waitFor(() => expect(heard.map(({ length }) => length)).toEqual([1, 1]), SOON_MS);
  expect(await toldOf(() => closeBatch(AUTHOR, batch))).toEqual([1, 1]);
});

test("who watches looks at once upon news, once for many, and in the end without any", async () => {
  const [listener] = listeners;
  const watching = new NewsWatch(`draft:${draft}`, listener);
  const { signal } = new AbortController();
  expect(await watching.next({ leastMs: 0, mostMs: SOON_MS }, signal)).toBe(true);
  const untold = watching.next({ leastMs: 0, mostMs: 300 }, signal);
  expect(await untold).toBe(false);
  for (let times = 0; times < 20; times += 1)
    await database.query("SELECT pg_notify('shubi_news', $1)", [`draft:${draft}`]);
  let looks = 0;
  while (await watching.next({ leastMs: 500, mostMs: 1_000 }, signal)) looks += 1;
  expect(looks).toBeLessThanOrEqual(2);
  expect(looks).toBeGreaterThan(0);
  watching.end();
});

test("who stops watching, or is told to end, waits no longer", async () => {
  const ending = new AbortController();
  const watching = new NewsWatch(`draft:${draft}`, { watch: () => () => undefined });
  const next = watching.next({ leastMs: 0, mostMs: 60_000 }, ending.signal);
  ending.abort();
  expect(await next).toBe(false);
});
