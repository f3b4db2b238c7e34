import "server-only";
import { lineParagraphs } from "@/lib/suggest/continuation/library-wording";
import { type OrganisationScope, readableBy } from "./organisation-scope";
import { prisma } from "./prisma-client";
import { storedDocument } from "./stored-document";
import { unitDatabase } from "./unit-database";

/** A library document that still is where the index says, and the paragraph of the place in it. */
export type ContinuationPlace = {
  readonly documentId: string;
  readonly title: string;
  /** Null for a heading or the lines above the text. */
  readonly paragraphIndex: number | null;
};

/**
 * The first of some places whose document the organisation still has.
 *
 * The index may lag behind by the seconds its job takes; a document taken out of the library speaks no more at once.
 */
export async function firstLivingPlace(
  scope: OrganisationScope,
  places: readonly { readonly documentId: string; readonly lineIndex: number }[],
): Promise<ContinuationPlace | null> {
  if (places.length === 0) return null;
  const ids = places.map(({ documentId }) => documentId);
  const rows = await unitDatabase(scope).libraryDocument.findMany({
    where: { id: { in: ids }, ...readableBy(scope) },
    select: { id: true, title: true, textHash: true },
  });
  for (const { documentId, lineIndex } of places) {
    const row = rows.find(({ id }) => id === documentId);
    if (row === undefined) continue;
    const paragraphs = await paragraphsOf(row.id, row.textHash);
    return { documentId, title: row.title, paragraphIndex: paragraphs[lineIndex] ?? null };
  }
  return null;
}

const MOST_KEPT = 500;

const kept = new Map<string, readonly (number | null)[]>();

/** Paragraphs of a document's lines; kept, because one document is the source of many suggestions. */
async function paragraphsOf(id: string, textHash: string): Promise<readonly (number | null)[]> {
  const key = `${id} ${textHash}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  const row = await prisma().libraryDocument.findUnique({ where: { id }, select: { parsed: true } });
  const paragraphs = row === null ? [] : lineParagraphs(storedDocument(row.parsed));
  kept.set(key, paragraphs);
  const oldest = kept.size > MOST_KEPT ? kept.keys().next().value : undefined;
  if (oldest !== undefined) kept.delete(oldest);
  return paragraphs;
}
