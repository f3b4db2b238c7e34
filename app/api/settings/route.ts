import { apiRoute, failureResponse } from "@/lib/auth/api-route";
import { personSettingsSchema } from "@/lib/speech/person-settings";
import { savePersonSettings } from "@/lib/store/person-settings";

/** Remembers what a person set for themselves. */
export const PUT = apiRoute("read", async (request, person) => {
  const settings = personSettingsSchema.safeParse(await request.json().catch(() => null));
  if (!settings.success) return failureResponse(400, "bad-request");
  await savePersonSettings(person.scope, settings.data);
  return Response.json({ saved: true });
});
