import { z } from "zod";
import { apiRoute, failureResponse, unreadableResponse } from "@/lib/auth/api-route";
import { personUnprolonged } from "@/lib/auth/current-person";
import { readFactSheet } from "@/lib/speech/fact-sheet";
import { sentDocumentSchema } from "@/lib/speech/sent-document";
import { loadDraft, saveDraft } from "@/lib/store/drafts";

type Params = { id: string };

const saveSchema = z.object({
  baseRevision: z.number().int().positive(),
  document: sentDocumentSchema,
  facts: z.unknown().transform(readFactSheet),
  replaces: z.boolean().default(false),
});

/** The draft as stored now. */
export const GET = apiRoute<Params>(
  "read",
  async (_request, person, { id }) => {
    const draft = await loadDraft(person.scope, id);
    return draft.ok ? Response.json(draft.value) : unreadableResponse(draft.error);
  },
  { whoAsks: personUnprolonged },
);

/** Autosave: 409 with the stored revision when somebody else saved meanwhile, and 409 for a final draft. */
export const PUT = apiRoute<Params>(
  "write",
  async (request, person, { id }) => {
    const body = saveSchema.safeParse(await request.json().catch(() => null));
    if (!body.success) return failureResponse(400, "bad-request");
    const saved = await saveDraft(person.scope, id, body.data.baseRevision, body.data, body.data);
    if (saved.ok) return Response.json(saved.value);
    const status = saved.error.code === "draft-missing" ? 404 : 409;
    return failureResponse(status, saved.error.code, saved.error.data);
  },
  { whoAsks: personUnprolonged },
);
