import "server-only";
import { readDraftDocument } from "@/lib/speech/migrate-draft-document";
import { usedPhraseIds } from "@/lib/speech/used-phrase-ids";
import { type OrganisationScope, ownedBy } from "./organisation-scope";
import { unitDatabase } from "./unit-database";

const RECENT_DRAFTS = 3;

/** Phrases the person used in their last three drafts other than the given one. */
export async function loadRecentPhraseIds(scope: OrganisationScope, draftId: string): Promise<string[]> {
  const rows = await unitDatabase(scope).draft.findMany({
    where: { ...ownedBy(scope), authorId: scope.userId, deletedAt: null, id: { not: draftId } },
    orderBy: { updatedAt: "desc" },
    take: RECENT_DRAFTS,
    select: { document: true },
  });
  return [...new Set(rows.flatMap(({ document }) => idsOf(document)))];
}

function idsOf(stored: unknown): string[] {
  const read = readDraftDocument(stored);
  return read.ok ? usedPhraseIds(read.value) : [];
}
