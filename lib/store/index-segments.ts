import "server-only";
import { z } from "zod";
import { libraryWording } from "@/lib/suggest/continuation/library-wording";
import { newId } from "./new-id";
import { prisma } from "./prisma-client";
import { storedDocument } from "./stored-document";

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
export async function listSegments(owner: IndexOwner): Promise<SegmentRow[]> {
  const rows = await prisma().continuationSegment.findMany({
    where: { organizationId: owner },
    select: { id: true, formatVersion: true, documents: true, unitCount: true },
    orderBy: { id: "asc" },
  });
  return rows.map((row) => ({ ...row, documents: coveredSchema.parse(row.documents) }));
}

/** Bytes of a segment; null when it has been replaced meanwhile. */
export async function loadSegmentBytes(id: string): Promise<Uint8Array<ArrayBuffer> | null> {
  const row = await prisma().continuationSegment.findUnique({ where: { id }, select: { bytes: true } });
  return row?.bytes ?? null;
}

/**
 * Puts new segments in the place of old ones, all at once.
 *
 * @param known - ids of the owner's segments the work began with.
 * @returns false when somebody else has changed the index since; nothing is written then.
 */
export async function replaceSegments(
  owner: IndexOwner,
  known: readonly string[],
  removed: readonly string[],
  added: readonly NewSegment[],
): Promise<boolean> {
  return prisma().$transaction(
    async (tx) => {
      await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`continuation ${owner ?? ""}`}, 0))`;
      const rows = await tx.continuationSegment.findMany({
        where: { organizationId: owner },
        select: { id: true },
      });
      const now = new Set(rows.map(({ id }) => id));
      if (now.size !== known.length || known.some((id) => !now.has(id))) return false;
      await tx.continuationSegment.deleteMany({ where: { id: { in: [...removed] } } });
      for (const { bytes, ...segment } of added) {
        const data = { ...segment, id: newId(), organizationId: owner, byteSize: bytes.byteLength, bytes };
        await tx.continuationSegment.create({ data, select: { id: true } });
      }
      return true;
    },
    { timeout: 120_000 },
  );
}

/**
 * The documents an owner's index should cover, in the order of their ids. One that nearly repeats another in the library
 * is left out: two versions of one speech are no evidence that its wording is in use.
 */
export async function documentsToCover(owner: IndexOwner): Promise<CoveredDocuments> {
  const rows = await prisma().$queryRaw<{ id: string; hash: string }[]>`
    SELECT id, md5(concat_ws(' ', sha256, "pipelineVersion", "textHash", md5(corrections::text))) AS hash
    FROM library_document document
    WHERE "organizationId" IS NOT DISTINCT FROM ${owner}
      AND ("nearDuplicateOf" IS NULL
        OR NOT EXISTS (SELECT 1 FROM library_document root WHERE root.id = document."nearDuplicateOf"))
    ORDER BY id`;
  return Object.fromEntries(rows.map(({ id, hash }) => [id, hash]));
}

/** The wording of some documents, as far as they are still there. */
export async function loadWordings(
  ids: readonly string[],
): Promise<{ readonly id: string; readonly wording: string }[]> {
  const rows = await prisma().libraryDocument.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, parsed: true },
    orderBy: { id: "asc" },
  });
  return rows.map(({ id, parsed }) => ({ id, wording: libraryWording(storedDocument(parsed)) }));
}
