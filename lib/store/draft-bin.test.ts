import { beforeEach, expect, test } from "vitest";
import { emptyDraftDocument } from "@/lib/speech/draft-document";
import { binDraft, countBin, emptyBins, listBin, restoreDraft } from "./draft-bin";
import { nameCurrentVersion } from "./draft-versions";
import { createDraft, listDrafts } from "./drafts";
import { storeDatabase } from "./testing/store-database";

const AUTHOR = { organisationId: "o1", userId: "author" };
const STRANGER = { organisationId: "o2", userId: "stranger" };
const DAY_MS = 24 * 60 * 60 * 1000;

const database = storeDatabase();
let draft = "";

beforeEach(async () => {
  await database.query(`update draft set "deletedAt" = null`);
  const content = { document: emptyDraftDocument(), facts: { unit: "甲县" } };
  draft = await createDraft(AUTHOR, { ...content, kind: "comments", skeleton: null, plan: null });
});

const isListed = async () => (await listDrafts(AUTHOR)).some(({ id }) => id === draft);

test("a draft in the bin stands in its list and in no other, and comes back", async () => {
  expect(await binDraft(AUTHOR, draft)).toBe(true);
  expect(await isListed()).toBe(false);
  expect(await listBin(AUTHOR)).toMatchObject([{ id: draft, kind: "comments", author: "李起草" }]);
  expect(await countBin(AUTHOR)).toBe(1);
  expect(await binDraft(AUTHOR, draft)).toBe(false);
  expect(await restoreDraft(AUTHOR, draft)).toBe(true);
  expect(await isListed()).toBe(true);
  expect(await listBin(AUTHOR)).toEqual([]);
  expect(await restoreDraft(AUTHOR, draft)).toBe(false);
});

test("another unit neither sees nor touches what is in the bin", async () => {
  expect(await binDraft(STRANGER, draft)).toBe(false);
  await binDraft(AUTHOR, draft);
  expect(await listBin(STRANGER)).toEqual([]);
  expect(await countBin(STRANGER)).toBe(0);
  expect(await restoreDraft(STRANGER, draft)).toBe(false);
  expect(await countBin(AUTHOR)).toBe(1);
});

test("after thirty days it is gone with its versions, not a day before, and what is not in the bin stays", async () => {
  const kept = async () => {
    const [row] = await database.query(
      `select count(distinct d.id)::int as drafts, count(v.id)::int as versions
       from draft d left join draft_version v on v."draftId" = d.id where d.id = $1`,
      [draft],
    );
    return row;
  };
  await nameCurrentVersion(AUTHOR, draft, "送审稿");
  await binDraft(AUTHOR, draft);
  const others = await database.query(`select id from draft where id <> $1 order by id`, [draft]);
  expect(await emptyBins(new Date(Date.now() + 29.9 * DAY_MS))).toBe(0);
  expect(await kept()).toEqual({ drafts: 1, versions: 1 });
  expect(await emptyBins(new Date(Date.now() + 30.1 * DAY_MS))).toBe(1);
  expect(await kept()).toEqual({ drafts: 0, versions: 0 });
  expect(await database.query(`select id from draft order by id`)).toEqual(others);
});
