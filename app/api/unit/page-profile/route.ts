import { apiRoute, failureResponse } from "@/lib/auth/api-route";
import { recordActOf } from "@/lib/auth/audit-actor";
import { readPageProfile } from "@/lib/export/read-page-profile";
import { loadPageProfile, savePageProfile } from "@/lib/store/page-profile";

/** The unit's own page layout. */
export const GET = apiRoute("read", async (_request, person) =>
  Response.json(await loadPageProfile(person.scope)),
);

/** Replaces it; for owners and librarians. What the body leaves out is a speech's. */
export const PUT = apiRoute("manage", async (request, person) => {
  const profile = readPageProfile(await request.json().catch(() => null));
  if (!profile.ok) return failureResponse(400, profile.error.code, profile.error.data);
  await savePageProfile(person.scope, profile.value);
  await recordActOf(person, { kind: "settings-changed", data: { part: "page-profile" } });
  return Response.json(profile.value);
});
