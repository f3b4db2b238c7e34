import "server-only";
import type { Prisma } from "@/generated/prisma/client";
import type { LibraryDocument } from "@/lib/corpus/library-document";
import { type DocumentKind, isDocumentKind } from "@/lib/speech/document-kind";
import { LEVELS, type Level } from "@/lib/speech/level";
import { isUuid } from "./is-uuid";
import { insertRow, lockLibrary, updateDerived } from "./library-rows";
import { promoteFollowers } from "./near-duplicates";
import { type OrganisationScope, ownedBy, readableBy } from "./organisation-scope";
import { prisma } from "./prisma-client";
import type { ReadyDocument } from "./ready-document";
import { requestLibraryUpdate } from "./request-library-update";
import { storedDocument } from "./stored-document";
import type { Transaction } from "./transaction";
import { unitDatabase } from "./unit-database";

/** A library document as lists show it. */
export type LibrarySummary = {
  readonly id: string;
  readonly fileName: string;
  readonly title: string;
  readonly kind: DocumentKind | null;
  readonly level: Level | null;
  readonly year: number | null;
  readonly charCount: number;
  readonly builtIn: boolean;
  readonly createdAt: string;
};

/** A built-in text: original bytes and what was parsed from them. */
export type BuiltInFile = {
  readonly fileName: string;
  readonly sha256: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly ready: ReadyDocument;
};

const summaryColumns = {
  id: true,
  organizationId: true,
  fileName: true,
  title: true,
  kind: true,
  level: true,
  year: true,
  charCount: true,
  createdAt: true,
} as const;

type SummaryRow = Prisma.LibraryDocumentGetPayload<{ select: typeof summaryColumns }>;

function toSummary({ organizationId, createdAt, kind, level, ...row }: SummaryRow): LibrarySummary {
  return {
    ...row,
    kind: isDocumentKind(kind) ? kind : null,
    level: LEVELS.find((each) => each === level) ?? null,
    builtIn: organizationId === null,
    createdAt: createdAt.toISOString(),
  };
}

/** How many documents the organisation has of its own, and how many are built in. */
export async function countLibrary(scope: OrganisationScope): Promise<{ own: number; builtIn: number }> {
  const [own, builtIn] = await Promise.all([
    unitDatabase(scope).libraryDocument.count({ where: ownedBy(scope) }),
    unitDatabase(scope).libraryDocument.count({ where: { organizationId: null } }),
  ]);
  return { own, builtIn };
}

/** A parsed document of the library with its summary, or null. */
export async function loadLibraryDocument(
  scope: OrganisationScope,
  id: string,
): Promise<{ summary: LibrarySummary; document: LibraryDocument } | null> {
  if (!isUuid(id)) return null;
  const row = await unitDatabase(scope).libraryDocument.findFirst({
    where: { id, ...readableBy(scope) },
    select: { ...summaryColumns, parsed: true },
  });
  if (row === null) return null;
  const { parsed, ...summary } = row;
  return { summary: toSummary(summary), document: storedDocument(parsed) };
}

/** The bytes as they were imported. */
export async function loadOriginal(
  scope: OrganisationScope,
  id: string,
): Promise<{ fileName: string; bytes: Uint8Array<ArrayBuffer> } | null> {
  if (!isUuid(id)) return null;
  const row = await unitDatabase(scope).libraryDocument.findFirst({
    where: { id, ...readableBy(scope) },
    select: { fileName: true, original: { select: { bytes: true } } },
  });
  return row?.original ? { fileName: row.fileName, bytes: row.original.bytes } : null;
}

/** Removes an imported document; built-in ones stay. */
export async function removeLibraryDocument(scope: OrganisationScope, id: string): Promise<boolean> {
  if (!isUuid(id)) return false;
  return unitDatabase(scope).$transaction(async (tx) => {
    await lockLibrary(tx, scope.organisationId);
    const { count } = await tx.libraryDocument.deleteMany({ where: { id, ...ownedBy(scope) } });
    if (count === 0) return false;
    await promoteFollowers(tx, id);
    await requestLibraryUpdate(tx, scope.organisationId);
    return true;
  });
}

/**
 * Makes the built-in corpus equal to the given files: new and changed ones are written, vanished ones removed.
 * Unchanged ones keep their ids, so that provenance in drafts goes on pointing at them.
 *
 * @returns how many rows were written.
 */
export async function replaceBuiltIn(files: readonly BuiltInFile[]): Promise<number> {
  return prisma().$transaction(
    async (tx) => {
      // Two servers may start at once on one database; the second waits and then finds nothing to do.
      await tx.$executeRaw`SELECT pg_advisory_xact_lock(7405172901)`;
      const rows = await tx.libraryDocument.findMany({
        where: { organizationId: null },
        select: { id: true, fileName: true, sha256: true, pipelineVersion: true, textHash: true },
      });
      const stored = new Map(rows.map((row) => [row.fileName, row]));
      let written = 0;
      for (const file of files) {
        const row = stored.get(file.fileName);
        stored.delete(file.fileName);
        const isCurrent = row?.pipelineVersion === file.ready.pipelineVersion && row.textHash !== "";
        if (row?.sha256 === file.sha256 && isCurrent) continue;
        written += 1;
        if (row === undefined) await insertRow(tx, { ...file, ...BUILT_IN });
        else await updateBuiltIn(tx, row.id, file);
      }
      const vanished = [...stored.values()].map((row) => row.id);
      await tx.libraryDocument.deleteMany({ where: { id: { in: vanished } } });
      return written + vanished.length;
    },
    { timeout: 60_000 },
  );
}

/** Built-in texts are not compared with one another: they are written to differ. */
const BUILT_IN = { organisationId: null, importedById: null, partIndex: 0, near: null } as const;

async function updateBuiltIn(tx: Transaction, id: string, file: BuiltInFile): Promise<void> {
  const { sha256, bytes, ready } = file;
  await updateDerived(tx, id, ready, null);
  await tx.libraryDocument.update({ where: { id }, data: { sha256, original: { update: { bytes } } } });
}
