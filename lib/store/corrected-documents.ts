import "server-only";
import type { Correction } from "@/lib/corpus/correction";
import { type Corrections, readCorrections, withCorrection } from "@/lib/corpus/corrections";
import type { DocumentKind } from "@/lib/speech/document-kind";
import { isUuid } from "./is-uuid";
import { toJson } from "./json";
import { removeLibraryDocument } from "./library";
import { lockLibrary, updateDerived } from "./library-rows";
import { findNearDuplicate, promoteFollowers } from "./near-duplicates";
import { type OrganisationScope, ownedBy } from "./organisation-scope";
import { prisma } from "./prisma-client";
import type { ReadyDocument } from "./ready-document";
import { requestLibraryUpdate } from "./request-library-update";

/** A document of the organisation's own, with what it is derived from. */
export type CorrectableDocument = {
  readonly fileName: string;
  readonly partIndex: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly corrections: Corrections;
  /** Corrections as they are stored, to tell whether they are still the same. */
  readonly storedCorrections: string;
};

/** @returns null for a built-in document, one of others, or none. */
export async function loadCorrectable(
  scope: OrganisationScope,
  id: string,
): Promise<CorrectableDocument | null> {
  if (!isUuid(id)) return null;
  const row = await prisma().libraryDocument.findFirst({
    where: { id, ...ownedBy(scope) },
    select: { fileName: true, partIndex: true, corrections: true, original: { select: { bytes: true } } },
  });
  if (row?.original == null) return null;
  const { fileName, partIndex, corrections: stored } = row;
  return {
    ...{ fileName, partIndex, bytes: row.original.bytes },
    corrections: readCorrections(stored),
    storedCorrections: JSON.stringify(stored),
  };
}

/**
 * Stores a document as it reads with its corrections changed.
 *
 * Of two people who correct different things at once the second finds the corrections changed and derives again, so
 * that both are heard.
 *
 * @returns false when the document is gone or its corrections are no longer those it was loaded with.
 */
export async function storeCorrected(
  scope: OrganisationScope,
  id: string,
  { storedCorrections }: CorrectableDocument,
  corrections: Corrections,
  ready: ReadyDocument,
): Promise<boolean> {
  const { organisationId } = scope;
  return prisma().$transaction(async (tx) => {
    await lockLibrary(tx, organisationId);
    const [row] = await tx.$queryRaw<{ textHash: string }[]>`
      SELECT "textHash" FROM library_document
      WHERE id = ${id}::uuid AND "organizationId" = ${organisationId}
        AND corrections = ${storedCorrections}::jsonb FOR UPDATE`;
    if (row === undefined) return false;
    if (row.textHash !== ready.textHash) await promoteFollowers(tx, id);
    await updateDerived(tx, id, ready, await findNearDuplicate(tx, organisationId, ready, id));
    await tx.libraryDocument.update({
      where: { id },
      data: { corrections: toJson(corrections) },
      select: { id: true },
    });
    await requestLibraryUpdate(tx, organisationId);
    return true;
  });
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
    await requestLibraryUpdate(tx, scope.organisationId);
    return rows.length;
  });
}

/** Removes documents of the organisation's own; built-in ones stay. */
export async function removeLibraryDocuments(
  scope: OrganisationScope,
  ids: readonly string[],
): Promise<number> {
  let removed = 0;
  for (const id of ids) if (await removeLibraryDocument(scope, id)) removed += 1;
  return removed;
}
