import { apiRoute } from "@/lib/auth/api-route";
import { recordActOf } from "@/lib/auth/audit-actor";
import { readFactSheet } from "@/lib/speech/fact-sheet";
import { setDefaultFacts } from "@/lib/store/organisations";

/** Makes the lasting facts of a draft the unit's defaults. */
export const PUT = apiRoute("write", async (request, person) => {
  await setDefaultFacts(person.scope, readFactSheet(await request.json().catch(() => null)));
  await recordActOf(person, { kind: "settings-changed", data: { part: "default-facts" } });
  return Response.json({});
});
