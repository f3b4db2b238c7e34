import { apiRoute, failureResponse, unreadableResponse } from "@/lib/auth/api-route";
import { checkOriginality } from "@/lib/jobs/check-originality";
import { loadDraft } from "@/lib/store/drafts";

/** How much of the saved draft stands in the library, by class, and where. */
export const GET = apiRoute<{ id: string }>("read", async (_request, person, { id }) => {
  const draft = await loadDraft(person.scope, id);
  if (!draft.ok) return unreadableResponse(draft.error);
  const { document, facts } = draft.value;
  const report = await checkOriginality({ scope: person.scope, document, facts });
  if (!report.ok) return failureResponse(503, report.error.code, report.error.data);
  return Response.json(report.value);
});
