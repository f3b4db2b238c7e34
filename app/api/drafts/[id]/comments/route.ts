import { z } from "zod";
import { apiRoute, failureResponse } from "@/lib/auth/api-route";
import { auditActor } from "@/lib/auth/audit-actor";
import type { Result } from "@/lib/result";
import { COMMENT_ACTS, MAX_COMMENT_CHARS } from "@/lib/speech/draft-comment";
import { MAX_ANCHORED_CHARS, textAnchorSchema } from "@/lib/speech/text-anchor";
import { deleteComment, editComment } from "@/lib/store/changed-comments";
import { loadCommentsMark } from "@/lib/store/comments-of-draft";
import {
  actOnComment,
  addComment,
  listComments,
  moveComments,
  replyToComment,
} from "@/lib/store/draft-comments";

type Params = { id: string };

const words = z.string().trim().max(MAX_COMMENT_CHARS);
const commentId = z.uuid();

const sentSchema = z.discriminatedUnion("type", [
  z.object({
    type: z.literal("comment"),
    text: words,
    quotation: z.string().max(MAX_ANCHORED_CHARS * 2),
    anchor: textAnchorSchema,
    replacement: words.nullable(),
    revision: z.number().int().positive(),
  }),
  z.object({ type: z.literal("reply"), comment: commentId, text: words.min(1) }),
  z.object({
    type: z.literal("act"),
    comment: commentId,
    act: z.enum(COMMENT_ACTS),
    replacement: words.nullable().default(null),
  }),
]);

const editedSchema = z.discriminatedUnion("type", [
  z.object({ type: z.literal("comment"), id: commentId, text: words, replacement: words.nullable() }),
  z.object({ type: z.literal("reply"), id: commentId, text: words.min(1) }),
]);

const targetSchema = z.object({ type: z.enum(["comment", "reply"]), id: commentId });

const movedSchema = z.object({
  anchors: z.array(z.object({ id: commentId, anchor: textAnchorSchema })).max(500),
});

const STATUS = {
  "draft-missing": 404,
  "comment-missing": 404,
  "comment-not-own": 403,
  "comment-of-another": 403,
  "draft-final": 409,
  "comment-settled": 409,
  "suggestion-changed": 409,
  "comments-full": 409,
} as const;

export const GET = apiRoute<Params>("read", async (_request, person, { id }) => {
  // The mark first: what changes in between makes another of it, and the page asks again.
  const mark = await loadCommentsMark(person.scope, id);
  const comments = await listComments(person.scope, id);
  return comments === null ? failureResponse(404, "draft-missing") : Response.json({ comments, mark });
});

/** Adds a remark or an answer, or deals with a remark; whoever reads a draft may remark on it. */
export const POST = apiRoute<Params>("read", async (request, { scope, mayWrite }, { id }) => {
  const body = sentSchema.safeParse(await request.json().catch(() => null));
  if (!body.success) return failureResponse(400, "bad-request");
  const sent = body.data;
  if (sent.type === "reply") return answer(await replyToComment(scope, id, sent.comment, sent.text));
  if (sent.type === "act") return answer(await actOnComment(scope, id, sent.comment, sent, mayWrite));
  if (saysNothing(sent)) return failureResponse(400, "bad-request");
  return answer(await addComment(scope, id, sent));
});

/** Brings up to date where the words of the remarks stand after the draft was written on. */
export const PATCH = apiRoute<Params>("write", async (request, person, { id }) => {
  const body = movedSchema.safeParse(await request.json().catch(() => null));
  if (!body.success) return failureResponse(400, "bad-request");
  return answer(await moveComments(person.scope, id, body.data.anchors));
});

/** Has a remark or an answer of one's own say something else. */
export const PUT = apiRoute<Params>("read", async (request, { scope }, { id }) => {
  const body = editedSchema.safeParse(await request.json().catch(() => null));
  if (!body.success) return failureResponse(400, "bad-request");
  const edited = body.data;
  if (edited.type === "comment" && saysNothing(edited)) return failureResponse(400, "bad-request");
  return answer(await editComment(scope, id, edited));
});

/** Takes away a remark or an answer: one's own, or anybody's for who answers for the unit. */
export const DELETE = apiRoute<Params>("read", async (request, person, { id }) => {
  const body = targetSchema.safeParse(await request.json().catch(() => null));
  if (!body.success) return failureResponse(400, "bad-request");
  return answer(await deleteComment(await auditActor(person), id, body.data, person.mayAdminister));
});

function saysNothing({ text, replacement }: { text: string; replacement: string | null }): boolean {
  return text === "" && replacement === null;
}

function answer(done: Result<object | null, keyof typeof STATUS>): Response {
  if (!done.ok) return failureResponse(STATUS[done.error.code], done.error.code);
  return Response.json(done.value ?? { ok: true });
}
