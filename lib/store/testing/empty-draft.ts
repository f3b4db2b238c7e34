import { emptyDraftDocument } from "@/lib/speech/draft-document";
import { createDraft } from "../drafts";
import type { OrganisationScope } from "../organisation-scope";

/** What an empty draft holds. */
export const EMPTY_CONTENT = { document: emptyDraftDocument(), facts: {} };

/** Makes somebody an empty draft. @returns its id. */
export function makeEmptyDraft(scope: OrganisationScope): Promise<string> {
  return createDraft(scope, { ...EMPTY_CONTENT, kind: "review-speech", skeleton: null, plan: null });
}
