import { apiRoute, unreadableResponse } from "@/lib/auth/api-route";
import { checkOriginality } from "@/lib/jobs/check-originality";
import { loadDraft } from "@/lib/store/drafts";

/** How much of the saved draft stands in the library, by class, and where. */
export const GET = apiRoute<{ id: string }>("read", async (_request, person, { id }) => {
  const draft = await loadDraft(person.scope, id);
  if (!draft.ok) return unreadableResponse(draft.error);
  return Response.json(await checkOriginality(person.scope, draft.value.document, draft.value.facts));
});
