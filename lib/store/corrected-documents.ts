import "server-only";
import type { Prisma } from "@/generated/prisma/client";
import type { Correction } from "@/lib/corpus/correction";
import {
  applyCorrections,
  type Corrections,
  readCorrections,
  withCorrection,
} from "@/lib/corpus/corrections";
import type { LibraryDocument } from "@/lib/corpus/library-document";
import type { DocumentKind } from "@/lib/speech/document-kind";
import { isUuid } from "./is-uuid";
import { toJson } from "./json";
import { derivedColumns } from "./library-columns";
import { type OrganisationScope, ownedBy } from "./organisation-scope";
import { prisma } from "./prisma-client";

/** What a document of the organisation's own is derived from; null for any other. */
export async function loadDerivationSource(
  scope: OrganisationScope,
  id: string,
): Promise<{ fileName: string; partIndex: number; bytes: Uint8Array<ArrayBuffer> } | null> {
  if (!isUuid(id)) return null;
  const row = await prisma().libraryDocument.findFirst({
    where: { id, ...ownedBy(scope) },
    select: { fileName: true, partIndex: true, original: { select: { bytes: true } } },
  });
  if (row?.original == null) return null;
  const { fileName, partIndex } = row;
  return { fileName, partIndex, bytes: row.original.bytes };
}

/**
 * Changes the corrections of a document and stores it as it reads with them.
 *
 * The row is locked between reading and writing: of two people who correct different things at once, both are heard.
 *
 * @param derived - the document without corrections.
 * @returns false when the document is gone.
 */
export async function changeCorrections(
  scope: OrganisationScope,
  id: string,
  derived: LibraryDocument,
  change: (corrections: Corrections) => Corrections,
): Promise<boolean> {
  if (!isUuid(id)) return false;
  return prisma().$transaction(async (tx) => {
    await tx.$queryRaw`SELECT id FROM library_document WHERE id = ${id}::uuid FOR UPDATE`;
    const row = await tx.libraryDocument.findFirst({
      where: { id, ...ownedBy(scope) },
      select: { corrections: true },
    });
    if (row === null) return false;
    const corrections = change(readCorrections(row.corrections));
    await storeDerived(tx, id, applyCorrections(derived, corrections), corrections);
    return true;
  });
}

async function storeDerived(
  tx: Prisma.TransactionClient,
  id: string,
  document: LibraryDocument,
  corrections: Corrections,
): Promise<void> {
  const { searchPairs, ...columns } = derivedColumns(document);
  await tx.libraryDocument.update({
    where: { id },
    data: { ...columns, corrections: toJson(corrections) },
    select: { id: true },
  });
  await tx.$executeRaw`
    UPDATE library_document SET "searchPairs" = array_to_tsvector(${searchPairs}::text[]) WHERE id = ${id}::uuid`;
}

/** Kind and year of many documents at once; what is undefined stays. */
export type FieldChange = { readonly kind?: DocumentKind | null; readonly year?: number | null };

/**
 * Sets fields of the organisation's own documents by hand. Nothing is derived again: a field stands for itself.
 *
 * @returns how many documents were changed.
 */
export async function setFields(
  scope: OrganisationScope,
  ids: readonly string[],
  change: FieldChange,
): Promise<number> {
  const corrections: Correction[] = [
    ...(change.kind === undefined ? [] : [{ what: "kind", value: change.kind } as const]),
    ...(change.year === undefined ? [] : [{ what: "year", value: change.year } as const]),
  ];
  if (corrections.length === 0) return 0;
  return prisma().$transaction(async (tx) => {
    const rows = await tx.$queryRaw<{ id: string; corrections: unknown }[]>`
      SELECT id, "corrections" FROM library_document
      WHERE id = ANY(${ids.filter(isUuid)}::uuid[]) AND "organizationId" = ${scope.organisationId}
      ORDER BY id FOR UPDATE`;
    for (const row of rows) {
      const all = corrections.reduce(withCorrection, readCorrections(row.corrections));
      const patch = JSON.stringify(change);
      await tx.$executeRaw`UPDATE library_document SET "parsed" = "parsed" || ${patch}::jsonb WHERE id = ${row.id}::uuid`;
      await tx.libraryDocument.update({
        where: { id: row.id },
        data: { ...change, corrections: toJson(all) },
        select: { id: true },
      });
    }
    return rows.length;
  });
}

/** Removes documents of the organisation's own; built-in ones stay. */
export async function removeLibraryDocuments(
  scope: OrganisationScope,
  ids: readonly string[],
): Promise<number> {
  const { count } = await prisma().libraryDocument.deleteMany({
    where: { id: { in: ids.filter(isUuid) }, ...ownedBy(scope) },
  });
  return count;
}
