import { beforeEach, expect, test } from "vitest";
import { endPresence, notePresence, PRESENCE_MS, WRITING_MS } from "./draft-presence";
import { saveDraft } from "./drafts";
import { EMPTY_CONTENT, makeEmptyDraft } from "./testing/empty-draft";
import { storeDatabase } from "./testing/store-database";

const ONE = { organisationId: "o1", userId: "author" };
const OTHER = { organisationId: "o1", userId: "reviewer" };
const STRANGER = { organisationId: "o2", userId: "stranger" };
const NOW = Date.parse("2026-03-01T08:00:00Z");

storeDatabase();
let draft = "";

beforeEach(async () => {
  draft = await makeEmptyDraft(ONE);
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

test("a tab that says nothing for long no longer writes, then is gone; one that was closed is gone at once", async () => {
  await beat(OTHER, "b", { wrote: true });
  const writing = async (after: number) => (await beat(ONE, "a", { after }))?.others;
  expect(await writing(WRITING_MS - 1)).toMatchObject([{ isWriting: true }]);
  expect(await writing(WRITING_MS)).toMatchObject([{ isWriting: false }]);
  expect(await writing(PRESENCE_MS - 1)).toHaveLength(1);
  expect((await beat(ONE, "a", { after: PRESENCE_MS }))?.others).toEqual([]);
  await beat(OTHER, "c", { after: PRESENCE_MS });
  await endPresence(OTHER, draft, "c");
  expect((await beat(ONE, "a", { after: PRESENCE_MS }))?.others).toEqual([]);
});

test("a save of another's is told with the name, one's own without", async () => {
  await saveDraft(OTHER, draft, 1, { ...EMPTY_CONTENT, facts: { unit: "甲县" } });
  expect(await beat(ONE, "a")).toMatchObject({ revision: 2, savedBy: "张审阅", state: "drafting" });
  expect(await beat(OTHER, "b")).toMatchObject({ revision: 2, savedBy: null });
});

test("another unit learns nothing and leaves no trace", async () => {
  expect(await beat(STRANGER, "x")).toBeNull();
  expect((await beat(ONE, "a"))?.others).toEqual([]);
});
