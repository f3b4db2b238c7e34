import { beforeEach, describe, expect, test } from "vitest";
import { draftPowers } from "@/lib/auth/permission";
import type { DraftStep } from "@/lib/speech/draft-state";
import { loadFlow, loadHistory, takeDraftStep } from "./draft-flow";
import { listVersions } from "./draft-versions";
import { listDrafts, saveDraft } from "./drafts";
import { EMPTY_CONTENT, makeEmptyDraft } from "./testing/empty-draft";
import { storeDatabase } from "./testing/store-database";

const AUTHOR = { organisationId: "o1", userId: "author" };
const REVIEWER = { organisationId: "o1", userId: "reviewer" };
const STRANGER = { organisationId: "o2", userId: "stranger" };
const ROLES: Readonly<Record<string, string>> = { author: "author", reviewer: "reviewer" };

storeDatabase();
let draft = "";

beforeEach(async () => {
  draft = await makeEmptyDraft(AUTHOR);
});

function take(scope: typeof AUTHOR, step: DraftStep, revision = 1, remark: string | null = null) {
  return takeDraftStep(scope, draft, { step, revision, remark }, (authorId) =>
    draftPowers(ROLES[scope.userId] ?? "", authorId === scope.userId),
  );
}

describe("the way of a draft", () => {
  test("every step stands in the history with who took it, and what was sent and approved is a version", async () => {
    expect(await take(AUTHOR, "submit")).toEqual({ ok: true, value: "submitted" });
    expect(await take(REVIEWER, "return", 1, "第二部分再压一压")).toEqual({ ok: true, value: "returned" });
    await saveDraft(AUTHOR, draft, 1, { ...EMPTY_CONTENT, facts: { unit: "甲县" } });
    expect(await take(AUTHOR, "submit", 2)).toEqual({ ok: true, value: "submitted" });
    expect(await take(REVIEWER, "approve", 2)).toEqual({ ok: true, value: "final" });
    const history = await loadHistory(AUTHOR, draft);
    expect(history.map(({ kind, by, revision, remark }) => [kind, by, revision, remark])).toEqual([
      ["approve", "张审阅", 2, null],
      ["submit", "李起草", 2, null],
      ["return", "张审阅", 1, "第二部分再压一压"],
      ["submit", "李起草", 1, null],
    ]);
    const names = (await listVersions(AUTHOR, draft))?.map(({ name, revision }) => [name, revision]);
    expect(names?.filter(([name]) => name !== null)).toEqual([
      ["定稿", 2],
      ["送审稿（第2次）", 2],
      ["送审稿", 1],
    ]);
    expect((await listDrafts(AUTHOR)).find(({ id }) => id === draft)?.state).toBe("final");
  });

  test("a final draft takes no words until it is reopened", async () => {
    await take(AUTHOR, "submit");
    await take(REVIEWER, "approve");
    const changed = { ...EMPTY_CONTENT, facts: { unit: "乙县" } };
    expect(await saveDraft(AUTHOR, draft, 1, changed)).toEqual({ ok: false, error: { code: "draft-final" } });
    // The answer to a save that came through before may have been lost: the same words again are no change.
    expect(await saveDraft(AUTHOR, draft, 1, EMPTY_CONTENT)).toMatchObject({
      ok: true,
      value: { revision: 1 },
    });
    expect(await take(REVIEWER, "reopen")).toMatchObject({ error: { code: "step-not-yours" } });
    expect(await take(AUTHOR, "reopen")).toEqual({ ok: true, value: "drafting" });
    expect(await saveDraft(AUTHOR, draft, 1, changed)).toMatchObject({ ok: true, value: { revision: 2 } });
  });

  test("nobody approves words that came after they looked", async () => {
    await take(AUTHOR, "submit");
    await saveDraft(AUTHOR, draft, 1, { ...EMPTY_CONTENT, facts: { unit: "丙县" } });
    expect(await take(REVIEWER, "approve", 1)).toMatchObject({ error: { code: "step-outdated" } });
    expect((await loadFlow(AUTHOR, draft))?.state).toBe("submitted");
  });

  test("of two who decide at once one is told that the state has changed", async () => {
    await take(AUTHOR, "submit");
    const both = await Promise.all([take(REVIEWER, "return", 1, "再改"), take(REVIEWER, "approve")]);
    const refused = both.filter(({ ok }) => !ok);
    expect(refused).toEqual([{ ok: false, error: { code: "step-out-of-turn" } }]);
  });

  test("a save and an approval at once never leave words in a final draft that nobody approved", async () => {
    await take(AUTHOR, "submit");
    const [saved, approved] = await Promise.all([
      saveDraft(AUTHOR, draft, 1, { ...EMPTY_CONTENT, facts: { unit: "丁县" } }),
      take(REVIEWER, "approve"),
    ]);
    expect([saved.ok, approved.ok].filter(Boolean)).toHaveLength(1);
  });

  test("another unit neither sees nor moves it", async () => {
    expect(await take(STRANGER, "submit")).toMatchObject({ error: { code: "draft-missing" } });
    await take(AUTHOR, "submit");
    expect(await loadHistory(STRANGER, draft)).toEqual([]);
    expect(await loadFlow(STRANGER, draft)).toBeNull();
  });
});
