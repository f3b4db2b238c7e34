import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { emptyDraftDocument } from "@/lib/speech/draft-document";
import { endPresence, notePresence, PRESENCE_MS } from "./draft-presence";
import { createDraft, saveDraft } from "./drafts";
import { openStoreDatabase, type StoreDatabase } from "./testing/store-database";

// Each test works on whole databases, which a busy machine makes slowly.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 240_000 });

const ONE = { organisationId: "o1", userId: "author" };
const OTHER = { organisationId: "o1", userId: "reviewer" };
const STRANGER = { organisationId: "o2", userId: "stranger" };
const NOW = Date.parse("2026-03-01T08:00:00Z");

let database: StoreDatabase;
let draft = "";

beforeAll(async () => {
  database = await openStoreDatabase();
});
afterAll(() => database?.close());

const content = { document: emptyDraftDocument(), facts: {} };

beforeEach(async () => {
  draft = await createDraft(ONE, { ...content, kind: "review-speech", skeleton: null, plan: null });
});

const beat = (scope: typeof ONE, tab: string, { wrote = false, after = 0 } = {}) =>
  notePresence(scope, draft, { tab, wrote }, NOW + after);

test("two people see each other, and who of them writes", async () => {
  expect((await beat(ONE, "a"))?.others).toEqual([]);
  expect((await beat(OTHER, "b", { wrote: true }))?.others).toEqual([
    { name: "李起草", isSelf: false, isWriting: false },
  ]);
  expect((await beat(ONE, "a"))?.others).toEqual([{ name: "张审阅", isSelf: false, isWriting: true }]);
});

test("another tab of one's own is told as such", async () => {
  await beat(ONE, "a");
  expect((await beat(ONE, "b"))?.others).toMatchObject([{ isSelf: true }]);
});

test("a tab that says nothing for half a minute is gone, and one that was closed at once", async () => {
  await beat(OTHER, "b", { wrote: true });
  const almost = PRESENCE_MS - 1;
  expect((await beat(ONE, "a", { after: almost }))?.others).toMatchObject([{ isWriting: true }]);
  expect((await beat(ONE, "a", { after: PRESENCE_MS }))?.others).toEqual([]);
  await beat(OTHER, "c", { after: PRESENCE_MS });
  await endPresence(OTHER, draft, "c");
  expect((await beat(ONE, "a", { after: PRESENCE_MS }))?.others).toEqual([]);
});

test("a save of another's is told with the name, one's own without", async () => {
  await saveDraft(OTHER, draft, 1, { ...content, facts: { unit: "甲县" } });
  expect(await beat(ONE, "a")).toMatchObject({ revision: 2, savedBy: "张审阅", state: "drafting" });
  expect(await beat(OTHER, "b")).toMatchObject({ revision: 2, savedBy: null });
});

test("another unit learns nothing and leaves no trace", async () => {
  expect(await beat(STRANGER, "x")).toBeNull();
  expect((await beat(ONE, "a"))?.others).toEqual([]);
});
