import "server-only";
import { readCorrections } from "@/lib/corpus/corrections";
import type { NearDuplicate, Reading } from "@/lib/corpus/reading";
import { isUuid } from "./is-uuid";
import { loadLibraryDocument } from "./library";
import type { OrganisationScope } from "./organisation-scope";
import { unitDatabase } from "./unit-database";

/** A document with what was corrected in it and what it nearly repeats; null when the organisation has no such. */
export async function loadReading(scope: OrganisationScope, id: string): Promise<Reading | null> {
  const found = await loadLibraryDocument(scope, id);
  if (found === null) return null;
  const [row, nearDuplicates] = await Promise.all([
    unitDatabase(scope).libraryDocument.findUnique({ where: { id }, select: { corrections: true } }),
    loadNearDuplicates(scope, id),
  ]);
  const { fileName, builtIn } = found.summary;
  const corrections = readCorrections(row?.corrections);
  return { id, fileName, builtIn, document: found.document, corrections, nearDuplicates };
}

/** The document this one nearly repeats, those that repeat it, and those that repeat the same one. */
async function loadNearDuplicates(scope: OrganisationScope, id: string): Promise<NearDuplicate[]> {
  if (!isUuid(id)) return [];
  return unitDatabase(scope).$queryRaw<NearDuplicate[]>`
    WITH own AS (SELECT "nearDuplicateOf" AS root, similarity FROM library_document WHERE id = ${id}::uuid)
    SELECT other.id, other.title,
      CASE WHEN other.id = own.root THEN own.similarity ELSE other.similarity END AS similarity
    FROM own JOIN library_document other ON other.id = own.root OR other."nearDuplicateOf" = ${id}::uuid
    WHERE other."organizationId" = ${scope.organisationId} OR other."organizationId" IS NULL
    ORDER BY similarity DESC NULLS LAST, other.id LIMIT 10`;
}
