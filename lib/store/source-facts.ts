import "server-only";
import type { SourceFacts } from "@/lib/export/source-document";
import { isUuid } from "./is-uuid";
import { type OrganisationScope, readableBy } from "./organisation-scope";
import { unitDatabase } from "./unit-database";

/** Title and year of the documents that the organisation still has, by id. */
export async function loadSourceFacts(
  scope: OrganisationScope,
  ids: readonly string[],
): Promise<ReadonlyMap<string, SourceFacts>> {
  const rows = await unitDatabase(scope).libraryDocument.findMany({
    where: { id: { in: ids.filter(isUuid) }, ...readableBy(scope) },
    select: { id: true, title: true, year: true },
  });
  return new Map(rows.map(({ id, ...facts }) => [id, facts]));
}
