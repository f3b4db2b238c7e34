import "server-only";
import { z } from "zod";
import { ownUnit } from "@/lib/mining/document-view";
import type { OverlapDocument } from "@/lib/overlap/overlap-segment";
import { documentLines, libraryWording } from "@/lib/suggest/continuation/library-wording";
import { newId } from "./new-id";
import { prisma } from "./prisma-client";
import { storedDocument } from "./stored-document";

/** The indexes over the library: what goes on behind what is typed, and what of a draft stands in it. */
export type IndexName = "continuation" | "overlap";

/** Whose texts a segment covers: an organisation's own, or (null) the built-in ones. */
export type IndexOwner = string | null;

/** Ids of documents, each with a hash of what its wording is made from. */
export type CoveredDocuments = Readonly<Record<string, string>>;

export type SegmentRow = {
  readonly id: string;
  readonly formatVersion: number;
  readonly documents: CoveredDocuments;
  readonly unitCount: number;
};

export type NewSegment = Omit<SegmentRow, "id"> & { readonly bytes: Uint8Array<ArrayBuffer> };

const coveredSchema = z.record(z.string(), z.string());

/** The segments that are an owner's index, oldest first, without their bytes. */
export async function listSegments(indexName: IndexName, owner: IndexOwner): Promise<SegmentRow[]> {
  const rows = await prisma().indexSegment.findMany({
    where: { indexName, organizationId: owner },
    select: { id: true, formatVersion: true, documents: true, unitCount: true },
    orderBy: { id: "asc" },
  });
  return rows.map((row) => ({ ...row, documents: coveredSchema.parse(row.documents) }));
}

/** Bytes of a segment; null when it has been replaced meanwhile. */
export async function loadSegmentBytes(id: string): Promise<Uint8Array<ArrayBuffer> | null> {
  const row = await prisma().indexSegment.findUnique({ where: { id }, select: { bytes: true } });
  return row?.bytes ?? null;
}

/**
 * Puts new segments in the place of old ones, all at once.
 *
 * @param known - ids of the owner's segments the work began with.
 * @returns false when somebody else has changed the index since; nothing is written then.
 */
export async function replaceSegments(
  indexName: IndexName,
  owner: IndexOwner,
  known: readonly string[],
  removed: readonly string[],
  added: readonly NewSegment[],
): Promise<boolean> {
  return prisma().$transaction(
    async (tx) => {
      await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`${indexName} ${owner ?? ""}`}, 0))`;
      const rows = await tx.indexSegment.findMany({
        where: { indexName, organizationId: owner },
        select: { id: true },
      });
      const now = new Set(rows.map(({ id }) => id));
      if (now.size !== known.length || known.some((id) => !now.has(id))) return false;
      await tx.indexSegment.deleteMany({ where: { id: { in: [...removed] } } });
      for (const { bytes, ...segment } of added) {
        const owned = { id: newId(), indexName, organizationId: owner };
        const data = { ...segment, ...owned, byteSize: bytes.byteLength, bytes };
        await tx.indexSegment.create({ data, select: { id: true } });
      }
      return true;
    },
    { timeout: 120_000 },
  );
}

/**
 * The documents an owner's index should cover, in the order of their ids.
 *
 * @param withNearDuplicates - whether those that nearly repeat another in the library count too. Two versions of one
 *   speech are no evidence that its wording is in use, but a draft may be copied from either.
 */
export async function documentsToCover(
  owner: IndexOwner,
  withNearDuplicates: boolean,
): Promise<CoveredDocuments> {
  const rows = await prisma().$queryRaw<{ id: string; hash: string }[]>`
    SELECT id, md5(concat_ws(' ', sha256, "pipelineVersion", "textHash", md5(corrections::text))) AS hash
    FROM library_document document
    WHERE "organizationId" IS NOT DISTINCT FROM ${owner}
      AND (${withNearDuplicates} OR "nearDuplicateOf" IS NULL
        OR NOT EXISTS (SELECT 1 FROM library_document root WHERE root.id = document."nearDuplicateOf"))
    ORDER BY id`;
  return Object.fromEntries(rows.map(({ id, hash }) => [id, hash]));
}

/** The wording of some documents, as far as they are still there. */
export async function loadWordings(
  ids: readonly string[],
): Promise<{ readonly id: string; readonly wording: string }[]> {
  const documents = await loadDocuments(ids);
  return documents.map(({ id, document }) => ({ id, wording: libraryWording(document) }));
}

/** Some documents as a draft is compared with them, as far as they are still there: their lines as they were written. */
export async function loadOverlapDocuments(ids: readonly string[]): Promise<OverlapDocument[]> {
  const documents = await loadDocuments(ids);
  return documents.map(({ id, document }) => ({
    id,
    title: document.title,
    year: document.year,
    unit: ownUnit(document),
    text: documentLines(document).join("\n"),
  }));
}

async function loadDocuments(ids: readonly string[]) {
  const rows = await prisma().libraryDocument.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, parsed: true },
    orderBy: { id: "asc" },
  });
  return rows.map(({ id, parsed }) => ({ id, document: storedDocument(parsed) }));
}
