import { z } from "zod";
import { apiRoute, failureResponse, unreadableResponse } from "@/lib/auth/api-route";
import { readFactSheet } from "@/lib/speech/fact-sheet";
import { readDraftDocument } from "@/lib/speech/migrate-draft-document";
import { loadDraft, saveDraft } from "@/lib/store/drafts";

type Params = { id: string };

const saveSchema = z.object({
  baseRevision: z.number().int().positive(),
  // A tab opened before an update of the server still sends the draft in the shape it was given.
  document: z.unknown().transform((value, context) => {
    const document = readDraftDocument(value);
    if (document.ok) return document.value;
    context.addIssue(document.error.code);
    return z.NEVER;
  }),
  facts: z.unknown().transform(readFactSheet),
});

/** The draft as stored now. */
export const GET = apiRoute<Params>("read", async (_request, person, { id }) => {
  const draft = await loadDraft(person.scope, id);
  return draft.ok ? Response.json(draft.value) : unreadableResponse(draft.error);
});

/** Autosave: 409 with the stored revision when somebody else saved meanwhile. */
export const PUT = apiRoute<Params>("write", async (request, person, { id }) => {
  const body = saveSchema.safeParse(await request.json().catch(() => null));
  if (!body.success) return failureResponse(400, "bad-request");
  const saved = await saveDraft(person.scope, id, body.data.baseRevision, body.data);
  if (saved.ok) return Response.json(saved.value);
  return failureResponse(
    saved.error.code === "draft-conflict" ? 409 : 404,
    saved.error.code,
    saved.error.data,
  );
});
