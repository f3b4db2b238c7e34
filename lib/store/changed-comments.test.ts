import { beforeEach, expect, test } from "vitest";
import { draftPowers } from "@/lib/auth/permission";
import { makeAnchor } from "@/lib/speech/text-anchor";
import { deleteComment, editComment } from "./changed-comments";
import { loadCommentsMark } from "./comments-of-draft";
import { actOnComment, addComment, listComments, replyToComment } from "./draft-comments";
import { takeDraftStep } from "./draft-flow";
import { notePresence } from "./draft-presence";
import { makeEmptyDraft } from "./testing/empty-draft";
import { storeDatabase } from "./testing/store-database";

const AUTHOR = { organisationId: "o1", userId: "author" };
const REVIEWER = { organisationId: "o1", userId: "reviewer" };
const OWNER = { organisationId: "o1", userId: "owner" };
const STRANGER = { organisationId: "o2", userId: "stranger" };

const ANCHOR = makeAnchor("晒场要提前腾出来。", { start: 3, end: 5 });
const TAB = "019309f2-7f6b-7b4c-9c50-3f2f0c4a1dff";

const database = storeDatabase();
let draft = "";

beforeEach(async () => {
  draft = await makeEmptyDraft(AUTHOR);
});

type Scope = typeof AUTHOR;

async function remark(scope: Scope, replacement: string | null = null): Promise<string> {
  const comment = { text: "时间写具体", quotation: "提前", anchor: ANCHOR, replacement, revision: 1 };
  const added = await addComment(scope, draft, comment);
  return added.ok ? added.value.id : added.error.code;
}

async function reply(scope: Scope, comment: string): Promise<string> {
  const added = await replyToComment(scope, draft, comment, "行。");
  return added.ok ? added.value.id : added.error.code;
}

const edit = (scope: Scope, id: string, text: string, replacement: string | null = null) =>
  editComment(scope, draft, { type: "comment", id, text, replacement });
const editReply = (scope: Scope, id: string, text: string) =>
  editComment(scope, draft, { type: "reply", id, text });
const remove = (scope: Scope, type: "comment" | "reply", id: string, mayDeleteAny = false) =>
  deleteComment({ scope, name: scope.userId, address: null }, draft, { type, id }, mayDeleteAny);
const comments = () => listComments(AUTHOR, draft);
const rows = () => database.query(`select * from draft_comment where "draftId" = $1`, [draft]);

const DONE = { ok: true, value: null };
const refused = (code: string) => ({ ok: false, error: { code } });

test("a remark and an answer are edited by who wrote them alone, and say so", async () => {
  const id = await remark(REVIEWER, "九月底前");
  const answer = await reply(AUTHOR, id);
  expect(await comments()).toMatchObject([
    { isEdited: false, isOwn: false, replies: [{ isEdited: false, isOwn: true }] },
  ]);
  expect(await edit(AUTHOR, id, "改别人的")).toMatchObject(refused("comment-of-another"));
  expect(await edit(OWNER, id, "改别人的")).toMatchObject(refused("comment-of-another"));
  expect(await editReply(REVIEWER, answer, "改别人的")).toMatchObject(refused("comment-of-another"));
  expect(await edit(REVIEWER, id, "写到哪一天", "九月二十日前")).toEqual(DONE);
  expect(await editReply(AUTHOR, answer, "行，照改。")).toEqual(DONE);
  expect(await comments()).toMatchObject([
    {
      ...{ text: "写到哪一天", replacement: "九月二十日前", quote: "提前", isEdited: true },
      replies: [{ text: "行，照改。", isEdited: true }],
    },
  ]);
});

test("what was saved without a change was not edited", async () => {
  const id = await remark(REVIEWER);
  const answer = await reply(AUTHOR, id);
  expect(await edit(REVIEWER, id, "时间写具体")).toEqual(DONE);
  expect(await editReply(AUTHOR, answer, "行。")).toEqual(DONE);
  expect(await comments()).toMatchObject([{ isEdited: false, replies: [{ isEdited: false }] }]);
});

test("what was dealt with keeps the words it was dealt with on", async () => {
  const id = await remark(REVIEWER);
  const answer = await reply(REVIEWER, id);
  await actOnComment(AUTHOR, draft, id, { act: "resolve" }, true);
  expect(await edit(REVIEWER, id, "另一个意思")).toMatchObject(refused("comment-settled"));
  expect(await editReply(REVIEWER, answer, "另一个意思")).toMatchObject(refused("comment-settled"));
  expect(await remove(REVIEWER, "comment", id)).toEqual(DONE);
});

test("a change is taken over as it was seen, not as its writer has made it since", async () => {
  const id = await remark(REVIEWER, "九月底前");
  await edit(REVIEWER, id, "", "十月底前");
  const accept = (replacement: string) =>
    actOnComment(AUTHOR, draft, id, { act: "accept", replacement }, true);
  expect(await accept("九月底前")).toMatchObject(refused("suggestion-changed"));
  expect(await comments()).toMatchObject([{ status: "open" }]);
  expect(await accept("十月底前")).toMatchObject({ ok: true });
});

test("a remark goes with the answers of who wrote it, by them or by who answers for the unit", async () => {
  const id = await remark(REVIEWER);
  await reply(REVIEWER, id);
  expect(await remove(AUTHOR, "comment", id)).toMatchObject(refused("comment-of-another"));
  expect(await remove(REVIEWER, "comment", id)).toEqual(DONE);
  const other = await remark(REVIEWER);
  expect(await remove(OWNER, "comment", other, true)).toEqual(DONE);
  expect(await comments()).toEqual([]);
});

test("what somebody else wrote is taken away under the eyes of the log, one's own is not", async () => {
  await remove(REVIEWER, "comment", await remark(REVIEWER));
  await remove(OWNER, "comment", await remark(REVIEWER), true);
  const entries = await database.query(`select * from audit_entry where data->>'draft' = $1`, [draft]);
  expect(entries).toMatchObject([
    { kind: "remark-deleted", actorId: "owner", subjectId: "reviewer", subjectName: "张审阅" },
  ]);
});

test("a remark others have answered leaves their answers, and nothing of what it said, until the last is gone", async () => {
  const id = await remark(REVIEWER, "九月底前");
  const first = await reply(AUTHOR, id);
  const second = await reply(OWNER, id);
  expect(await remove(REVIEWER, "comment", id)).toEqual(DONE);
  expect(await comments()).toMatchObject([
    {
      ...{ isDeleted: true, text: "", replacement: null, quotation: "提前", author: "张审阅" },
      replies: [{ id: first }, { id: second }],
    },
  ]);
  expect(JSON.stringify(await rows())).not.toMatch(/时间写具体|九月底前/u);
  expect(await edit(REVIEWER, id, "又写回来")).toMatchObject(refused("comment-missing"));
  expect(await remove(REVIEWER, "comment", id)).toMatchObject(refused("comment-missing"));
  expect(await remove(REVIEWER, "reply", first)).toMatchObject(refused("comment-of-another"));
  expect(await remove(AUTHOR, "reply", first)).toEqual(DONE);
  expect(await comments()).toMatchObject([{ isDeleted: true, replies: [{ id: second }] }]);
  expect(await remove(OWNER, "reply", second)).toEqual(DONE);
  expect(await comments()).toEqual([]);
});

test("an answer goes alone", async () => {
  const id = await remark(REVIEWER);
  const answer = await reply(AUTHOR, id);
  expect(await remove(OWNER, "reply", answer, true)).toEqual(DONE);
  expect(await comments()).toMatchObject([{ id, text: "时间写具体", isDeleted: false, replies: [] }]);
});

test("the list and the news of others bear one mark, which every change makes another", async () => {
  const seen: (string | null)[] = [];
  const look = async () => {
    const news = await notePresence(REVIEWER, draft, { tab: TAB, wrote: false });
    const mark = await loadCommentsMark(REVIEWER, draft);
    expect(news?.commentsMark).toBe(mark);
    seen.push(mark);
  };
  await look();
  const id = await remark(REVIEWER);
  await look();
  await edit(REVIEWER, id, "写到哪一天");
  await look();
  await reply(AUTHOR, id);
  await look();
  expect(new Set(seen).size).toBe(seen.length);
  expect(await loadCommentsMark(STRANGER, draft)).toBeNull();
});

test("in a final draft nothing is edited or taken away", async () => {
  const id = await remark(REVIEWER);
  const answer = await reply(REVIEWER, id);
  for (const step of ["submit", "approve"] as const) {
    await takeDraftStep(AUTHOR, draft, { step, revision: 1, remark: null }, () => draftPowers("owner", true));
  }
  const before = await comments();
  expect(await edit(REVIEWER, id, "定稿后")).toMatchObject(refused("draft-final"));
  expect(await editReply(REVIEWER, answer, "定稿后")).toMatchObject(refused("draft-final"));
  expect(await remove(REVIEWER, "comment", id)).toMatchObject(refused("draft-final"));
  expect(await remove(OWNER, "reply", answer, true)).toMatchObject(refused("draft-final"));
  expect(await comments()).toEqual(before);
});

test("another unit, and another draft, reach none of them", async () => {
  const id = await remark(REVIEWER);
  const answer = await reply(REVIEWER, id);
  expect(await edit(STRANGER, id, "外人")).toMatchObject(refused("draft-missing"));
  expect(await remove(STRANGER, "comment", id, true)).toMatchObject(refused("draft-missing"));
  const mine = draft;
  draft = await makeEmptyDraft(REVIEWER);
  expect(await editReply(REVIEWER, answer, "别的文稿")).toMatchObject(refused("comment-missing"));
  expect(await remove(REVIEWER, "comment", id)).toMatchObject(refused("comment-missing"));
  draft = mine;
  expect(await comments()).toMatchObject([{ id, text: "时间写具体", replies: [{ text: "行。" }] }]);
});

test("other pages learn of every edit and of everything taken away", async () => {
  const id = await remark(REVIEWER);
  const answer = await reply(AUTHOR, id);
  const mark = async () =>
    (await notePresence(AUTHOR, draft, { tab: TAB, wrote: false }))?.commentsMark ?? "";
  const marks = [await mark()];
  for (const change of [
    () => edit(REVIEWER, id, "写到哪一天"),
    () => editReply(AUTHOR, answer, "好。"),
    () => remove(AUTHOR, "reply", answer),
    () => remove(REVIEWER, "comment", id),
  ]) {
    expect(await change()).toEqual(DONE);
    marks.push(await mark());
  }
  expect(new Set(marks).size).toBe(marks.length);
});
