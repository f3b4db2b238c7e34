import { fetchJson } from "@/components/ui/fetch-json";
import { fail, type Result } from "@/lib/result";

/**
 * Keeps the draft's present state under a name.
 *
 * @param flush - saves what is unsaved, so that the version holds what the writer sees.
 */
export async function keepVersion(
  draftId: string,
  flush: () => Promise<boolean>,
  name: string,
): Promise<Result<unknown>> {
  if (!(await flush())) return fail("version-unsaved");
  return fetchJson(`/api/drafts/${draftId}/versions`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ name }),
  });
}
