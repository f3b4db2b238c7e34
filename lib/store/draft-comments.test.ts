import { beforeEach, expect, test } from "vitest";
import { draftPowers } from "@/lib/auth/permission";
import { makeAnchor } from "@/lib/speech/text-anchor";
import { actOnComment, addComment, listComments, moveComments, replyToComment } from "./draft-comments";
import { takeDraftStep } from "./draft-flow";
import { loadDraft } from "./drafts";
import { makeEmptyDraft } from "./testing/empty-draft";
import { storeDatabase } from "./testing/store-database";

const AUTHOR = { organisationId: "o1", userId: "author" };
const REVIEWER = { organisationId: "o1", userId: "reviewer" };
const STRANGER = { organisationId: "o2", userId: "stranger" };

const TEXT = "会上的讲话\n晒场要提前腾出来。";

storeDatabase();
let draft = "";

beforeEach(async () => {
  draft = await makeEmptyDraft(AUTHOR);
});

async function remark(scope: typeof AUTHOR, replacement: string | null = null): Promise<string> {
  const anchor = makeAnchor(TEXT, { start: 9, end: 11 });
  const comment = { text: "时间写具体", quotation: "提前", anchor, replacement, revision: 1 };
  const added = await addComment(scope, draft, comment);
  return added.ok ? added.value.id : added.error.code;
}

const act = (
  scope: typeof AUTHOR,
  id: string,
  name: "resolve" | "reopen" | "accept" | "reject",
  mayWrite: boolean,
) => actOnComment(scope, draft, id, { act: name, replacement: "九月底前" }, mayWrite);

test("a remark, its answers and who wrote them are read back, and make no revision", async () => {
  const id = await remark(REVIEWER);
  await replyToComment(AUTHOR, draft, id, "改为“九月底前”行不行？");
  await replyToComment(REVIEWER, draft, id, "行。");
  const comments = await listComments(AUTHOR, draft);
  expect(comments).toMatchObject([
    {
      ...{ id, author: "张审阅", isOwn: false, text: "时间写具体", quote: "提前", quotation: "提前" },
      ...{ replacement: null, status: "open" },
      anchor: { start: 9, end: 11, words: "提前", before: "会上的讲话\n晒场要", after: "腾出来。" },
      replies: [
        { author: "李起草", text: "改为“九月底前”行不行？" },
        { author: "张审阅", text: "行。" },
      ],
    },
  ]);
  expect(await loadDraft(AUTHOR, draft)).toMatchObject({ value: { revision: 1 } });
});

test("a reviewer closes and reopens their own remarks and nobody else's; a writer deals with all", async () => {
  const own = await remark(REVIEWER);
  const other = await remark(AUTHOR);
  expect(await act(REVIEWER, own, "resolve", false)).toEqual({ ok: true, value: { status: "resolved" } });
  expect(await act(REVIEWER, own, "reopen", false)).toEqual({ ok: true, value: { status: "open" } });
  expect(await act(REVIEWER, other, "resolve", false)).toMatchObject({ error: { code: "comment-not-own" } });
  expect(await act(AUTHOR, own, "resolve", true)).toMatchObject({ ok: true });
});

test("a suggestion is accepted by who may write, once", async () => {
  const id = await remark(REVIEWER, "九月底前");
  expect(await act(REVIEWER, id, "accept", false)).toMatchObject({ error: { code: "comment-not-own" } });
  const both = await Promise.all([act(AUTHOR, id, "accept", true), act(AUTHOR, id, "reject", true)]);
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  expect(both.find(({ ok }) => !ok)).toMatchObject({ error: { code: "comment-settled" } });
  const plain = await remark(REVIEWER);
  expect(await act(AUTHOR, plain, "accept", true)).toMatchObject({ error: { code: "comment-settled" } });
});

test("the place of the words follows the draft, while the words first remarked on stay", async () => {
  const id = await remark(REVIEWER);
  const moved = makeAnchor("讲话\n晒场要九月底前腾出来。", { start: 6, end: 10 });
  expect(await moveComments(AUTHOR, draft, [{ id, anchor: moved }])).toEqual({ ok: true, value: null });
  expect(await listComments(AUTHOR, draft)).toMatchObject([{ quote: "提前", anchor: moved }]);
});

test("a final draft takes no remarks, and keeps those it has", async () => {
  const id = await remark(REVIEWER);
  for (const step of ["submit", "approve"] as const) {
    await takeDraftStep(AUTHOR, draft, { step, revision: 1, remark: null }, () => draftPowers("owner", true));
  }
  expect(await remark(REVIEWER)).toBe("draft-final");
  expect(await act(AUTHOR, id, "resolve", true)).toMatchObject({ error: { code: "draft-final" } });
  expect(await listComments(AUTHOR, draft)).toHaveLength(1);
});

test("another unit neither reads nor touches them", async () => {
  const id = await remark(REVIEWER);
  expect(await listComments(STRANGER, draft)).toBeNull();
  expect(await remark(STRANGER)).toBe("draft-missing");
  expect(await replyToComment(STRANGER, draft, id, "外人")).toMatchObject({
    error: { code: "draft-missing" },
  });
  expect(await act(STRANGER, id, "resolve", true)).toMatchObject({ error: { code: "draft-missing" } });
  const other = await makeEmptyDraft(AUTHOR);
  expect(await replyToComment(AUTHOR, other, id, "别的文稿")).toMatchObject({
    error: { code: "comment-missing" },
  });
});
