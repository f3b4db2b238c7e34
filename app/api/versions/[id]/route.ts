import { apiRoute, unreadableResponse } from "@/lib/auth/api-route";
import { loadVersion } from "@/lib/store/draft-versions";

/** The words and facts of one version, for looking at and restoring. */
export const GET = apiRoute<{ id: string }>("read", async (_request, person, { id }) => {
  const version = await loadVersion(person.scope, id);
  return version.ok ? Response.json(version.value) : unreadableResponse(version.error);
});
