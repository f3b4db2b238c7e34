import { fetchJson } from "@/components/ui/fetch-json";
import { ok, type Result } from "@/lib/result";
import type { ReviewSettings, ReviewSettingsChange } from "@/lib/review/review-settings";

const ADDRESS = "/api/unit/review-settings";

/** Parts of the settings as they should be, made of the settings as they are. */
export type SettingsStep = (now: ReviewSettings) => Result<ReviewSettingsChange>;

/** Changes what the unit has set; worked out on the newest settings, so that what others set meanwhile stays. */
export async function changeReviewSettings(step: SettingsStep): Promise<Result<ReviewSettings>> {
  const now = await fetchJson<ReviewSettings>(ADDRESS);
  if (!now.ok) return now;
  const change = step(now.value);
  if (!change.ok) return change;
  return fetchJson<ReviewSettings>(ADDRESS, {
    method: "PATCH",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(change.value),
  });
}

/** A step that cannot fail. */
export function always(step: (now: ReviewSettings) => ReviewSettingsChange): SettingsStep {
  return (now) => ok(step(now));
}
