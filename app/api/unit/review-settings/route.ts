import { apiRoute, failureResponse } from "@/lib/auth/api-route";
import { recordActOf } from "@/lib/auth/audit-actor";
import { reviewSettingsChangeSchema } from "@/lib/review/review-settings";
import { changeReviewSettings, loadReviewSettings } from "@/lib/store/review-settings";

/** What the unit has set for its checks. */
export const GET = apiRoute("read", async (_request, person) =>
  Response.json(await loadReviewSettings(person.scope)),
);

/** Changes parts of it; for owners and librarians. */
export const PATCH = apiRoute("manage", async (request, person) => {
  const change = reviewSettingsChangeSchema.safeParse(await request.json().catch(() => null));
  if (!change.success) return failureResponse(400, "bad-request");
  const settings = await changeReviewSettings(person.scope, change.data);
  await recordActOf(person, { kind: "settings-changed", data: { part: "review-settings" } });
  return Response.json(settings);
});
