import { z } from "zod";
import { apiRoute, failureResponse, unreadableResponse } from "@/lib/auth/api-route";
import { reviewStoredDraft } from "@/lib/jobs/review-stored-draft";
import { ignoredFindingSchema } from "@/lib/review/ignored-finding";
import { changeIgnoredFindings } from "@/lib/store/draft-findings";

type Params = { id: string };

const entries = z.array(ignoredFindingSchema).max(200).default([]);
const changeSchema = z.object({ add: entries, remove: entries });

/** What the checks say of the draft as stored now: asked before an export, so that the gate stands on the server. */
export const GET = apiRoute<Params>("read", async (_request, person, { id }) => {
  const reviewed = await reviewStoredDraft(person.scope, id);
  if (!reviewed.ok) return unreadableResponse(reviewed.error);
  return Response.json({ findings: reviewed.value.findings });
});

/** Changes what is ignored in the draft. */
export const PATCH = apiRoute<Params>("write", async (request, person, { id }) => {
  const change = changeSchema.safeParse(await request.json().catch(() => null));
  if (!change.success) return failureResponse(400, "bad-request");
  const ignored = await changeIgnoredFindings(person.scope, id, change.data);
  return ignored.ok ? Response.json({ ignored: ignored.value }) : unreadableResponse(ignored.error);
});
