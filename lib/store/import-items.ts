import "server-only";
import { type ImportedItem, type ImportOutcome, isItemState } from "@/lib/corpus/import-outcome";
import { type Failure, fail, ok, type Result } from "@/lib/result";
import { LEASE_SECONDS } from "./background-jobs";
import { isUuid } from "./is-uuid";
import { toJson } from "./json";
import { newId } from "./new-id";
import { type OrganisationScope, ownedBy } from "./organisation-scope";
import { prisma } from "./prisma-client";
import { sha256 } from "./ready-document";
import { storableText } from "./storable-text";
import { unitDatabase } from "./unit-database";

/** Room between the files of a batch, for the files of an archive to stand behind it. */
const POSITIONS_PER_FILE = 1000;

/** A file handed over, or one the page refused before sending it. `position` counts the files of the batch from 0. */
export type NewItem = { readonly position: number; readonly fileName: string } & (
  | { readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly byteSize: number; readonly refused: Failure }
);

/**
 * Adds files to a batch. A file whose position is there already is left out, so that a request may be sent again when
 * its answer got lost.
 *
 * @returns `batch-closed` when the batch is cancelled, complete or not the organisation's.
 */
export async function addItems(
  scope: OrganisationScope,
  batchId: string,
  items: readonly NewItem[],
): Promise<Result<null, "batch-closed">> {
  if (!isUuid(batchId)) return fail("batch-closed");
  return unitDatabase(scope).$transaction(
    async (tx) => {
      const [open] = await tx.$queryRaw<object[]>`
        SELECT id FROM import_batch
        WHERE id = ${batchId}::uuid AND "organizationId" = ${ownedBy(scope).organizationId}
          AND "uploadedAt" IS NULL AND "cancelledAt" IS NULL
        FOR SHARE`;
      if (open === undefined) return fail("batch-closed");
      const rows = items.map((item) => ({ ...item, id: newId() }));
      await tx.importItem.createMany({
        data: rows.map((row) => ({ id: row.id, batchId, ...itemColumns(row) })),
        skipDuplicates: true,
      });
      const added = await tx.importItem.findMany({
        where: { id: { in: rows.map(({ id }) => id) } },
        select: { id: true },
      });
      const isAdded = new Set(added.map(({ id }) => id));
      await tx.importUpload.createMany({
        data: rows.flatMap((row) =>
          isAdded.has(row.id) && "bytes" in row ? [{ itemId: row.id, bytes: row.bytes }] : [],
        ),
      });
      return ok(null);
    },
    { timeout: 60_000 },
  );
}

function itemColumns(item: NewItem) {
  const { position, fileName } = item;
  const place = { position: position * POSITIONS_PER_FILE, fileName: storableText(fileName) };
  if ("bytes" in item) return { ...place, byteSize: item.bytes.byteLength, sha256: sha256(item.bytes) };
  const outcome = toJson({ error: item.refused });
  return { ...place, byteSize: item.byteSize, sha256: "", state: "failed", outcome };
}

/** Files of a batch in their order, from after a position (-1 for the first), archives by the files in them. */
export async function listItems(
  scope: OrganisationScope,
  batchId: string,
  options: { readonly after: number; readonly limit: number; readonly state: string | null },
): Promise<ImportedItem[]> {
  if (!isUuid(batchId)) return [];
  const rows = await unitDatabase(scope).importItem.findMany({
    where: {
      batchId,
      batch: ownedBy(scope),
      position: { gt: options.after },
      state: options.state ?? { not: "expanded" },
    },
    orderBy: { position: "asc" },
    take: options.limit,
    select: { position: true, fileName: true, state: true, outcome: true },
  });
  return rows.flatMap(({ position, fileName, state, outcome }) =>
    isItemState(state)
      ? [
          {
            position,
            fileIndex: Math.floor(position / POSITIONS_PER_FILE),
            ...{ fileName, state },
            outcome: outcome as unknown as ImportOutcome | null,
          },
        ]
      : [],
  );
}

/** A file in a worker's hands. */
export type TakenItem = {
  readonly id: string;
  readonly batchId: string;
  readonly organisationId: string;
  readonly userId: string;
  readonly position: number;
  readonly fileName: string;
  readonly sha256: string;
  readonly attempts: number;
  readonly takes: number;
};

/** True for a file out of an archive of the batch; an archive in there is not opened again. */
export function isFromArchive({ position }: Pick<TakenItem, "position">): boolean {
  return position % POSITIONS_PER_FILE !== 0;
}

/** Takes the next files of a batch that are in nobody's hands. */
export async function takeItems(worker: string, batchId: string, limit: number): Promise<TakenItem[]> {
  const rows = await prisma().$queryRaw<TakenItem[]>`
    UPDATE import_item item
    SET "takenBy" = ${worker}, "takenUntil" = now() + make_interval(secs => ${LEASE_SECONDS}), takes = takes + 1
    FROM (
      SELECT id FROM import_item
      WHERE "batchId" = ${batchId}::uuid AND state = 'waiting'
        AND ("takenUntil" IS NULL OR "takenUntil" < now())
      ORDER BY position LIMIT ${limit} FOR UPDATE SKIP LOCKED
    ) free, import_batch batch
    WHERE item.id = free.id AND batch.id = item."batchId"
    RETURNING item.id, item."batchId", batch."organizationId" AS "organisationId",
      batch."createdById" AS "userId", item.position, item."fileName", item.sha256, item.attempts, item.takes`;
  return rows.sort((a, b) => a.position - b.position);
}

/** Says that a worker still has these files in hand. */
export async function keepItems(worker: string, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await prisma().$executeRaw`
    UPDATE import_item SET "takenUntil" = now() + make_interval(secs => ${LEASE_SECONDS})
    WHERE id = ANY(${[...ids]}::uuid[]) AND "takenBy" = ${worker} AND state = 'waiting'`;
}

/** Puts files back without holding it against them. */
export async function releaseItems(worker: string, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await prisma().$executeRaw`
    UPDATE import_item SET "takenBy" = NULL, "takenUntil" = NULL, takes = takes - 1
    WHERE id = ANY(${[...ids]}::uuid[]) AND "takenBy" = ${worker} AND state = 'waiting'`;
}

/** Puts a file back that brought the reading process down, to be tried once more. */
export async function retryItem(worker: string, id: string): Promise<void> {
  await prisma().$executeRaw`
    UPDATE import_item SET "takenBy" = NULL, "takenUntil" = NULL, attempts = attempts + 1
    WHERE id = ${id}::uuid AND "takenBy" = ${worker} AND state = 'waiting'`;
}

/**
 * The bytes of a file, or word that the library has a text of the same bytes and they need not be read; null when they
 * are gone.
 */
export async function loadUpload(item: TakenItem): Promise<Uint8Array<ArrayBuffer> | "known" | null> {
  const [row] = await prisma().$queryRaw<{ bytes: Uint8Array<ArrayBuffer> | null }[]>`
    SELECT CASE WHEN NOT EXISTS (
      SELECT 1 FROM library_document
      WHERE sha256 = ${item.sha256} AND "organizationId" = ${item.organisationId}
    ) AND NOT EXISTS (
      SELECT 1 FROM library_document WHERE sha256 = ${item.sha256} AND "organizationId" IS NULL
    ) THEN bytes END AS bytes
    FROM import_upload WHERE "itemId" = ${item.id}::uuid`;
  return row === undefined ? null : (row.bytes ?? "known");
}
