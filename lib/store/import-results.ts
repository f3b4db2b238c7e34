import "server-only";
import type { ImportedText, ImportOutcome } from "@/lib/corpus/import-outcome";
import type { Failure, Result } from "@/lib/result";
import { releaseItems, type TakenItem } from "./import-items";
import { toJson, toJsonText } from "./json";
import { libraryLock } from "./library-rows";
import { newId } from "./new-id";
import { prisma } from "./prisma-client";
import { type ReadyDocument, sha256 } from "./ready-document";
import { storableText } from "./storable-text";
import { storeText } from "./store-text";
import type { Database, Transaction } from "./transaction";

/** Storing waits for the texts of other workers, which takes milliseconds, and on a busy machine seconds. */
const STORE_TIMEOUT_MS = 120_000;

/**
 * Stores the texts of a file and marks the file as done, both or neither: however the server ends, the file is accounted
 * for exactly once. Texts the library has already, in whatever format, are linked and not stored again.
 *
 * @returns false when the file was not the worker's any more (cancelled, or given to another): nothing is stored then.
 */
export async function storeTexts(
  worker: string,
  item: TakenItem,
  bytes: Uint8Array<ArrayBuffer>,
  texts: readonly ReadyDocument[],
): Promise<boolean> {
  return endItem(worker, item, "done", async (tx) => {
    const known = await findSameFile(tx, item);
    if (known.length > 0) return { texts: known };
    const stored: ImportedText[] = [];
    for (const [partIndex, ready] of texts.entries()) {
      stored.push(await storeText(tx, { ...item, bytes, partIndex }, ready));
    }
    return { texts: stored };
  });
}

type KnownRow = { id: string; title: string; charCount: number };

/** The texts stored from a file of the same bytes, as the outcome of importing it again; empty when there are none. */
async function findSameFile(
  database: Database,
  { organisationId, sha256 }: Pick<TakenItem, "organisationId" | "sha256">,
): Promise<ImportedText[]> {
  const rows = await database.$queryRaw<KnownRow[]>`
    SELECT id, title, "charCount" FROM library_document
    WHERE sha256 = ${sha256} AND "organizationId" = ${organisationId}
    UNION ALL
    SELECT id, title, "charCount" FROM library_document
    WHERE sha256 = ${sha256} AND "organizationId" IS NULL
    ORDER BY id`;
  return rows.map(({ id, title, charCount }) => ({
    ...{ id, title, charCount, headings: 0, removed: 0, incomplete: false },
    relation: { kind: "same-file", id, title, similarity: 1 },
  }));
}

/** Marks a file whose bytes the library has already as done, without its being read; one whose text went stays waiting. */
export async function endKnownFile(worker: string, item: TakenItem): Promise<void> {
  const texts = await findSameFile(prisma(), item);
  if (texts.length > 0) await endItem(worker, item, "done", async () => ({ texts }));
  else await releaseItems(worker, [item.id]);
}

/** Marks a file as not taken in, with the reason. */
export async function failItem(worker: string, item: TakenItem, error: Failure): Promise<void> {
  await endItem(worker, item, "failed", async () => ({ error }));
}

/** Puts an item for each of its files in the place of an archive. */
export async function expandItem(
  worker: string,
  item: TakenItem,
  files: readonly { readonly fileName: string; readonly content: Result<Uint8Array<ArrayBuffer>> }[],
): Promise<void> {
  await endItem(worker, item, "expanded", async (tx) => {
    const rows = files.map((file, index) => ({ ...file, id: newId(), position: item.position + 1 + index }));
    await tx.importItem.createMany({
      data: rows.map(({ id, position, fileName, content }) => ({
        ...{ id, batchId: item.batchId, position },
        // A file out of an archive is named with the archive, or nobody could find it again.
        fileName: storableText(`${item.fileName} › ${fileName}`),
        byteSize: content.ok ? content.value.byteLength : 0,
        sha256: content.ok ? sha256(content.value) : "",
        ...(content.ok ? {} : { state: "failed", outcome: toJson({ error: content.error }) }),
      })),
    });
    await tx.importUpload.createMany({
      data: rows.flatMap(({ id, content }) => (content.ok ? [{ itemId: id, bytes: content.value }] : [])),
    });
    return null;
  });
}

/** Does the work that ends an item and marks it, in one transaction, provided the item is still the worker's. */
async function endItem(
  worker: string,
  item: TakenItem,
  state: "done" | "failed" | "expanded",
  work: (tx: Transaction) => Promise<ImportOutcome | null>,
): Promise<boolean> {
  return prisma().$transaction(
    async (tx) => {
      if (!(await holdItem(tx, worker, item))) return false;
      const outcome = await work(tx);
      const json = outcome === null ? null : toJsonText(outcome);
      await tx.$executeRaw`
        WITH upload AS (DELETE FROM import_upload WHERE "itemId" = ${item.id}::uuid)
        UPDATE import_item SET state = ${state}, outcome = ${json}::jsonb,
          "takenBy" = NULL, "takenUntil" = NULL, "updatedAt" = now()
        WHERE id = ${item.id}::uuid`;
      return true;
    },
    { timeout: STORE_TIMEOUT_MS, maxWait: STORE_TIMEOUT_MS },
  );
}

/**
 * Locks an item that is still the worker's, and the library it belongs to, in one step. A commit lost in a power cut
 * takes text and mark together, and the file is read again, so that the transaction need not wait for the disk.
 */
async function holdItem(tx: Transaction, worker: string, item: TakenItem): Promise<boolean> {
  const held = await tx.$queryRaw<object[]>`
    SELECT set_config('synchronous_commit', 'off', true), ${libraryLock(item.organisationId)}
    FROM (
      SELECT id FROM import_item
      WHERE id = ${item.id}::uuid AND state = 'waiting' AND "takenBy" = ${worker} FOR UPDATE
    ) item`;
  return held.length > 0;
}
