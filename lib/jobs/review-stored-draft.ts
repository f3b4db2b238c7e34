import "server-only";
import { ok, type Result } from "@/lib/result";
import type { ReviewedDraft } from "@/lib/review/review-draft";
import { loadIgnoredFindings } from "@/lib/store/draft-findings";
import { loadDraft, type StoredDraft } from "@/lib/store/drafts";
import type { OrganisationScope } from "@/lib/store/organisation-scope";
import { loadSpeakingRate } from "@/lib/store/organisations";
import { loadReviewSettings } from "@/lib/store/review-settings";
import { askDraftProcess } from "./draft-process";

type Reviewed = ReviewedDraft & { readonly draft: StoredDraft };

/** Checks a draft as it is stored, with the unit's settings and what is ignored in it, outside this process. */
export async function reviewStoredDraft(
  scope: OrganisationScope,
  id: string,
): Promise<Result<Reviewed, "draft-missing" | "draft-invalid" | "draft-too-new">> {
  const [draft, charsPerMinute, settings, ignored] = await Promise.all([
    loadDraft(scope, id),
    loadSpeakingRate(scope),
    loadReviewSettings(scope),
    loadIgnoredFindings(scope, id),
  ]);
  if (!draft.ok) return draft;
  const { kind, document, facts } = draft.value;
  const reviewed = await askDraftProcess({
    kind: "review",
    draft: { kind, document, facts, charsPerMinute, settings, ignored },
  });
  return ok({ draft: draft.value, ...reviewed });
}
