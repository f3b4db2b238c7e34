import "server-only";
import type { Prisma } from "@/generated/prisma/client";
import type { LibraryDocument } from "@/lib/corpus/library-document";
import type { MiningDocument } from "@/lib/mining/mine-library";
import { fail, ok, type Result } from "@/lib/result";
import { type DocumentKind, isDocumentKind } from "@/lib/speech/document-kind";
import { LEVELS, type Level } from "@/lib/speech/level";
import { isUuid } from "./is-uuid";
import { toJson } from "./json";
import { type OrganisationScope, ownedBy, readableBy } from "./organisation-scope";
import { prisma } from "./prisma-client";
import { storableText } from "./storable-text";

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

/** A file ready to be stored: original bytes and what was parsed from them. */
export type LibraryFile = {
  readonly fileName: string;
  readonly sha256: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly document: LibraryDocument;
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

/**
 * Stores an imported file.
 *
 * @returns its id, or `already-imported` with the title under which the same bytes are stored.
 */
export async function addLibraryFile(
  scope: OrganisationScope,
  file: LibraryFile,
): Promise<Result<{ id: string }, "already-imported">> {
  const existing = await prisma().libraryDocument.findFirst({
    where: { ...readableBy(scope), sha256: file.sha256 },
    select: { title: true },
  });
  if (existing !== null) return fail("already-imported", { title: existing.title });
  try {
    const row = await prisma().libraryDocument.create({
      data: { ...columnsOf(file), ...ownedBy(scope), importedById: scope.userId },
      select: { id: true },
    });
    return ok(row);
  } catch (error) {
    // Two uploads of one file at the same moment: the unique index decides, and the second is told so.
    if (isUniqueViolation(error)) return fail("already-imported", { title: file.document.title });
    throw error;
  }
}

/** All documents the organisation reads: its own first, newest first, then the built-in ones. */
export async function listLibrary(scope: OrganisationScope): Promise<LibrarySummary[]> {
  const rows = await prisma().libraryDocument.findMany({
    where: readableBy(scope),
    select: summaryColumns,
    orderBy: [{ organizationId: { sort: "asc", nulls: "last" } }, { createdAt: "desc" }, { fileName: "asc" }],
  });
  return rows.map(toSummary);
}

/** How many documents the organisation has of its own, and how many are built in. */
export async function countLibrary(scope: OrganisationScope): Promise<{ own: number; builtIn: number }> {
  const [own, builtIn] = await Promise.all([
    prisma().libraryDocument.count({ where: ownedBy(scope) }),
    prisma().libraryDocument.count({ where: { organizationId: null } }),
  ]);
  return { own, builtIn };
}

/** A parsed document of the library with its summary, or null. */
export async function loadLibraryDocument(
  scope: OrganisationScope,
  id: string,
): Promise<{ summary: LibrarySummary; document: LibraryDocument } | null> {
  if (!isUuid(id)) return null;
  const row = await prisma().libraryDocument.findFirst({
    where: { id, ...readableBy(scope) },
    select: { ...summaryColumns, parsed: true },
  });
  if (row === null) return null;
  const { parsed, ...summary } = row;
  return { summary: toSummary(summary), document: documentOf(parsed) };
}

/** A stored document; one derived before pipeline version 3 has no mentions until it is derived again. */
function documentOf(parsed: unknown): LibraryDocument {
  const document = parsed as LibraryDocument;
  return { ...document, mentions: document.mentions ?? [] };
}

/** The bytes as they were imported. */
export async function loadOriginal(
  scope: OrganisationScope,
  id: string,
): Promise<{ fileName: string; bytes: Uint8Array<ArrayBuffer> } | null> {
  if (!isUuid(id)) return null;
  const row = await prisma().libraryDocument.findFirst({
    where: { id, ...readableBy(scope) },
    select: { fileName: true, original: { select: { bytes: true } } },
  });
  return row?.original ? { fileName: row.fileName, bytes: row.original.bytes } : null;
}

/** Removes an imported document; built-in ones stay. */
export async function removeLibraryDocument(scope: OrganisationScope, id: string): Promise<boolean> {
  if (!isUuid(id)) return false;
  const { count } = await prisma().libraryDocument.deleteMany({ where: { id, ...ownedBy(scope) } });
  return count === 1;
}

/** Fingerprint columns of every document mining reads, in a fixed order. */
export async function libraryFingerprintRows(
  organisationId: string,
): Promise<{ id: string; sha256: string; pipelineVersion: number }[]> {
  return prisma().libraryDocument.findMany({
    where: { OR: [{ organizationId: organisationId }, { organizationId: null }] },
    select: { id: true, sha256: true, pipelineVersion: true },
    orderBy: [{ sha256: "asc" }, { id: "asc" }],
  });
}

/** Every document mining reads, in a fixed order. */
export async function loadMiningDocuments(organisationId: string): Promise<MiningDocument[]> {
  const rows = await prisma().libraryDocument.findMany({
    where: { OR: [{ organizationId: organisationId }, { organizationId: null }] },
    select: { id: true, parsed: true },
    orderBy: [{ sha256: "asc" }, { id: "asc" }],
  });
  return rows.map((row) => ({ id: row.id, document: documentOf(row.parsed) }));
}

/**
 * Makes the built-in corpus equal to the given files: new and changed ones are written, vanished ones removed.
 * Unchanged ones keep their ids, so that provenance in drafts goes on pointing at them.
 *
 * @returns how many rows were written.
 */
export async function replaceBuiltIn(files: readonly LibraryFile[]): Promise<number> {
  return prisma().$transaction(
    async (tx) => {
      // Two servers may start at once on one database; the second waits and then finds nothing to do.
      await tx.$executeRaw`SELECT pg_advisory_xact_lock(7405172901)`;
      const rows = await tx.libraryDocument.findMany({
        where: { organizationId: null },
        select: { id: true, fileName: true, sha256: true, pipelineVersion: true },
      });
      const stored = new Map(rows.map((row) => [row.fileName, row]));
      let written = 0;
      for (const file of files) {
        const row = stored.get(file.fileName);
        stored.delete(file.fileName);
        if (row?.sha256 === file.sha256 && row.pipelineVersion === file.document.pipelineVersion) continue;
        written += 1;
        if (row === undefined) await tx.libraryDocument.create({ data: columnsOf(file) });
        else await tx.libraryDocument.update({ where: { id: row.id }, data: updateOf(file) });
      }
      const vanished = [...stored.values()].map((row) => row.id);
      await tx.libraryDocument.deleteMany({ where: { id: { in: vanished } } });
      return written + vanished.length;
    },
    { timeout: 60_000 },
  );
}

function describedBy({ fileName, sha256, document }: LibraryFile) {
  const { title, kind, level, sector, year, charCount, pipelineVersion } = document;
  const parsed = toJson(document);
  return {
    fileName: storableText(fileName),
    title: storableText(title),
    sector: sector === null ? null : storableText(sector),
    ...{ sha256, kind, level, year, charCount, pipelineVersion, parsed },
  };
}

function columnsOf(file: LibraryFile) {
  return { ...describedBy(file), original: { create: { bytes: file.bytes } } };
}

function updateOf(file: LibraryFile) {
  return {
    ...describedBy(file),
    original: { upsert: { create: { bytes: file.bytes }, update: { bytes: file.bytes } } },
  };
}

function isUniqueViolation(error: unknown): boolean {
  return typeof error === "object" && error !== null && "code" in error && error.code === "P2002";
}
