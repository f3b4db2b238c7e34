import "server-only";
import { type ImportProgress, type ItemState, isItemState } from "@/lib/corpus/import-outcome";
import { isUuid } from "./is-uuid";
import { type OrganisationScope, ownedBy } from "./organisation-scope";
import { prisma } from "./prisma-client";
import { requestLibraryUpdate } from "./request-library-update";
import { unitDatabase } from "./unit-database";

/** Batches shown after a reload, newest first. */
const RECENT = 5;

/** A batch whose browser was closed while it was handing files over is taken as complete after so long. */
const ABANDONED_AFTER_MINUTES = 30;

const KEPT_DAYS = 30;

export async function createBatch(scope: OrganisationScope): Promise<string> {
  const { id } = await unitDatabase(scope).importBatch.create({
    data: { ...ownedBy(scope), createdById: scope.userId },
    select: { id: true },
  });
  return id;
}

type ProgressRow = {
  id: string;
  createdAt: Date;
  uploadedAt: Date | null;
  cancelledAt: Date | null;
  finishedAt: Date | null;
};

const progressColumns = {
  id: true,
  createdAt: true,
  uploadedAt: true,
  cancelledAt: true,
  finishedAt: true,
} as const;

/** How far a batch of the organisation is, or null. */
export async function loadProgress(scope: OrganisationScope, id: string): Promise<ImportProgress | null> {
  if (!isUuid(id)) return null;
  const row = await unitDatabase(scope).importBatch.findFirst({
    where: { id, ...ownedBy(scope) },
    select: progressColumns,
  });
  return row === null ? null : withCounts(row);
}

/** The organisation's batches that are not finished, oldest first. */
export async function listUnfinished(scope: OrganisationScope): Promise<ImportProgress[]> {
  const rows = await unitDatabase(scope).importBatch.findMany({
    where: { ...ownedBy(scope), finishedAt: null },
    orderBy: { id: "desc" },
    take: RECENT,
    select: progressColumns,
  });
  return Promise.all(rows.reverse().map(withCounts));
}

async function withCounts({
  id,
  createdAt,
  uploadedAt,
  cancelledAt,
  finishedAt,
}: ProgressRow): Promise<ImportProgress> {
  const rows = await prisma().importItem.groupBy({ by: ["state"], where: { batchId: id }, _count: true });
  const counts: Record<ItemState, number> = { waiting: 0, done: 0, failed: 0, cancelled: 0 };
  for (const { state, _count } of rows) if (isItemState(state)) counts[state] = _count;
  return {
    id,
    createdAt: createdAt.toISOString(),
    counts,
    uploaded: uploadedAt !== null,
    cancelled: cancelledAt !== null,
    finished: finishedAt !== null,
  };
}

/** Notes that every file of the batch has been handed over. */
export async function closeBatch(scope: OrganisationScope, id: string): Promise<boolean> {
  if (!isUuid(id)) return false;
  const { count } = await unitDatabase(scope).importBatch.updateMany({
    where: { id, ...ownedBy(scope), uploadedAt: null },
    data: { uploadedAt: new Date() },
  });
  return count === 1;
}

/** Stops a batch: what is imported stays, what waits or is being read is left out. */
export async function cancelBatch(scope: OrganisationScope, id: string): Promise<boolean> {
  if (!isUuid(id)) return false;
  return unitDatabase(scope).$transaction(async (tx) => {
    const { count } = await tx.importBatch.updateMany({
      where: { id, ...ownedBy(scope), finishedAt: null, cancelledAt: null },
      data: { cancelledAt: new Date(), uploadedAt: new Date() },
    });
    if (count === 0) return false;
    // Its row is locked from here on, so that no file is added in between; one being stored is waited for.
    await tx.importItem.updateMany({
      where: { batchId: id, state: "waiting" },
      data: { state: "cancelled", takenBy: null, takenUntil: null, updatedAt: new Date() },
    });
    await tx.importUpload.deleteMany({ where: { item: { batchId: id, state: "cancelled" } } });
    return true;
  });
}

/** Batches that still have, or may still get, files to read: oldest first. */
export async function openBatchIds(): Promise<string[]> {
  const rows = await prisma().importBatch.findMany({
    where: { finishedAt: null },
    orderBy: { id: "asc" },
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}

/** Finishes a batch once every file is accounted for, and asks for the library to be mined, in one step. */
export async function finishBatch(id: string): Promise<boolean> {
  return prisma().$transaction(async (tx) => {
    const rows = await tx.$queryRaw<{ organizationId: string }[]>`
      UPDATE import_batch batch SET "finishedAt" = now()
      WHERE id = ${id}::uuid AND "uploadedAt" IS NOT NULL AND "finishedAt" IS NULL
        AND NOT EXISTS (SELECT 1 FROM import_item WHERE "batchId" = batch.id AND state = 'waiting')
      RETURNING "organizationId"`;
    for (const { organizationId } of rows) await requestLibraryUpdate(tx, organizationId);
    return rows.length > 0;
  });
}

/** Closes batches that nobody hands files to any more, and forgets those finished long ago. */
export async function tidyBatches(): Promise<void> {
  await prisma().$executeRaw`
    UPDATE import_batch batch SET "uploadedAt" = now()
    WHERE "uploadedAt" IS NULL AND "createdAt" < now() - make_interval(mins => ${ABANDONED_AFTER_MINUTES})
      AND NOT EXISTS (
        SELECT 1 FROM import_item WHERE "batchId" = batch.id
          AND "updatedAt" > now() - make_interval(mins => ${ABANDONED_AFTER_MINUTES}))`;
  await prisma().$executeRaw`
    DELETE FROM import_batch WHERE "finishedAt" < now() - make_interval(days => ${KEPT_DAYS})`;
}
