import "server-only";
import { fail, ok, type Result } from "@/lib/result";
import { loadVersion } from "./draft-versions";
import { type DraftContent, loadDraft } from "./drafts";
import { isUuid } from "./is-uuid";
import { type OrganisationScope, ownedBy } from "./organisation-scope";
import { prisma } from "./prisma-client";
import { unitDatabase } from "./unit-database";

/** What stands for the state a draft has now. */
export const CURRENT_VERSION = "current";

/** A version of a draft to compare, and who kept it when. */
export type ComparedVersion = DraftContent & {
  /** As the writer named it; null for an automatic one and for the present state. */
  readonly name: string | null;
  readonly savedAt: string;
  readonly savedBy: string;
};

/**
 * Loads one side of a comparison of the draft.
 *
 * @param versionId - a version of this draft, or `current`.
 */
export async function loadCompared(
  scope: OrganisationScope,
  draftId: string,
  versionId: string,
): Promise<Result<ComparedVersion>> {
  if (versionId === CURRENT_VERSION) {
    const draft = await loadDraft(scope, draftId);
    if (!draft.ok) return draft;
    const { document, facts, updatedAt } = draft.value;
    return ok({ document, facts, name: null, savedAt: updatedAt, savedBy: await nameOf(scope.userId) });
  }
  if (!isUuid(draftId) || !isUuid(versionId)) return fail("version-missing");
  const row = await unitDatabase(scope).draftVersion.findFirst({
    where: { id: versionId, draftId, draft: { ...ownedBy(scope), deletedAt: null } },
    select: { name: true, savedAt: true, savedById: true },
  });
  if (row === null) return fail("version-missing");
  const content = await loadVersion(scope, versionId);
  if (!content.ok) return content;
  const { name, savedAt, savedById } = row;
  return ok({ ...content.value, name, savedAt: savedAt.toISOString(), savedBy: await nameOf(savedById) });
}

async function nameOf(userId: string): Promise<string> {
  const user = await prisma().user.findUnique({ where: { id: userId }, select: { name: true } });
  return user?.name ?? "";
}
