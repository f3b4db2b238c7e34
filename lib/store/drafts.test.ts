import { beforeEach, expect, test } from "vitest";
import { type DraftDocument, emptyDraftDocument } from "@/lib/speech/draft-document";
import { binDraft } from "./draft-bin";
import { findRevision, listVersions, loadVersion } from "./draft-versions";
import { createDraft, loadDraft, saveDraft } from "./drafts";
import { storeDatabase } from "./testing/store-database";

const AUTHOR = { organisationId: "o1", userId: "author" };
const REVIEWER = { organisationId: "o1", userId: "reviewer" };
const STRANGER = { organisationId: "o2", userId: "stranger" };

storeDatabase();
let draft = "";

beforeEach(async () => {
  draft = await createDraft(AUTHOR, { ...says("初稿"), kind: "review-speech", skeleton: null, plan: null });
});

/** A draft whose one paragraph says so much. */
function says(text: string) {
  const empty = emptyDraftDocument();
  const document: DraftDocument = {
    ...empty,
    content: [...empty.content, { type: "paragraph", content: [{ type: "text", text }] }],
  };
  return { document, facts: { unit: "甲县" } };
}

async function saidNow(): Promise<string> {
  const stored = await loadDraft(AUTHOR, draft);
  return stored.ok ? JSON.stringify(stored.value.document) : stored.error.code;
}

test("a save on the revision before it is stored whole, with who saved it", async () => {
  expect(await saveDraft(REVIEWER, draft, 1, says("改过一遍"))).toMatchObject({
    ok: true,
    value: { revision: 2 },
  });
  const stored = await loadDraft(AUTHOR, draft);
  expect(stored).toMatchObject({
    ok: true,
    value: { ...says("改过一遍"), revision: 2, authorId: "author" },
  });
  const [version] = (await listVersions(AUTHOR, draft)) ?? [];
  expect(version).toMatchObject({ revision: 2, name: null, charCount: 4 });
  expect(await loadVersion(AUTHOR, version?.id ?? "")).toEqual({ ok: true, value: says("改过一遍") });
});

test("of saves that follow each other closely the first alone becomes a version", async () => {
  for (let revision = 1; revision <= 4; revision += 1)
    await saveDraft(AUTHOR, draft, revision, says(`第${revision}遍`));
  expect((await listVersions(AUTHOR, draft))?.map(({ revision }) => revision)).toEqual([2]);
});

test("of two saves on one revision at once one is stored, and the other kept as a version", async () => {
  const answers = await Promise.all([
    saveDraft(AUTHOR, draft, 1, says("甲的话")),
    saveDraft(REVIEWER, draft, 1, says("乙的话")),
  ]);
  const [lost, won] = answers[0].ok ? ["乙的话", "甲的话"] : ["甲的话", "乙的话"];
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(answers.find(({ ok }) => !ok)).toMatchObject({
    error: { code: "draft-conflict", data: { revision: 2 } },
  });
  expect(await saidNow()).toContain(won);
  const versions = (await listVersions(AUTHOR, draft)) ?? [];
  const named = versions.find(({ name }) => name === "冲突时的另一份");
  const other = await loadVersion(AUTHOR, named?.id ?? "");
  expect(JSON.stringify(other)).toContain(lost);
  expect(JSON.stringify(await findRevision(AUTHOR, draft, 2))).toContain(won);
});

test("what replaces another's save keeps it as a version", async () => {
  await saveDraft(AUTHOR, draft, 1, says("先存的一遍"));
  await saveDraft(AUTHOR, draft, 2, says("没有成为版本的一遍"));
  expect(await saveDraft(REVIEWER, draft, 3, says("顶替的一遍"), { replaces: true })).toMatchObject({
    ok: true,
  });
  expect(JSON.stringify(await findRevision(AUTHOR, draft, 3))).toContain("没有成为版本的一遍");
  expect(await saidNow()).toContain("顶替的一遍");
});

test("the same words again are no conflict, for the answer to them may have been lost", async () => {
  const first = await saveDraft(AUTHOR, draft, 1, says("存了没有"));
  expect(await saveDraft(AUTHOR, draft, 1, says("存了没有"))).toEqual(first);
});

test("characters that PostgreSQL cannot hold cost nothing but themselves", async () => {
  expect(await saveDraft(AUTHOR, draft, 1, says("前\u0000后\ud800末"))).toMatchObject({ ok: true });
  expect(await saidNow()).toContain("前后\ufffd末");
});

test("nobody of another unit saves, nor anybody into the bin", async () => {
  const missing = { ok: false, error: { code: "draft-missing" } };
  expect(await saveDraft(STRANGER, draft, 1, says("外人的话"))).toMatchObject(missing);
  await binDraft(AUTHOR, draft);
  expect(await saveDraft(AUTHOR, draft, 1, says("桶里的话"))).toMatchObject(missing);
  expect(await saveDraft(AUTHOR, "no-id", 1, says("没有的稿"))).toMatchObject(missing);
});
