import "server-only";
import { PIPELINE_VERSION } from "@/lib/corpus/library-document";
import { lockLibrary, updateDerived } from "./library-rows";
import { findNearDuplicate, promoteFollowers } from "./near-duplicates";
import { prisma } from "./prisma-client";
import type { ReadyDocument } from "./ready-document";
import { storeText } from "./store-text";

/** A stored document that an older reader derived, with what is needed to derive it again. */
export type StaleDocument = {
  readonly id: string;
  readonly organisationId: string;
  readonly userId: string | null;
  readonly fileName: string;
  readonly sha256: string;
  readonly partIndex: number;
  /** An older version took the first text of the file only. */
  readonly leftOthers: boolean;
  readonly corrections: unknown;
  readonly bytes: Uint8Array<ArrayBuffer>;
};

/**
 * The next imported document, in the order of ids, that an older version derived or whose index columns are missing.
 * Built-in ones are derived again when they are loaded.
 */
export async function nextStaleDocument(after: string): Promise<StaleDocument | null> {
  const [row] = await prisma().$queryRaw<StaleDocument[]>`
    SELECT document.id, document."organizationId" AS "organisationId", document."importedById" AS "userId",
      document."fileName", document.sha256, document."partIndex", document.corrections, original.bytes,
      jsonb_path_exists(document.parsed, '$.removed[*] ? (@.reason == "other-document")') AS "leftOthers"
    FROM library_document document JOIN library_original original ON original."documentId" = document.id
    WHERE document."organizationId" IS NOT NULL AND document.id > ${after}::uuid
      AND (document."pipelineVersion" < ${PIPELINE_VERSION} OR document."textHash" = '')
    ORDER BY document.id LIMIT 1`;
  return row ?? null;
}

export async function hasStaleDocuments(): Promise<boolean> {
  return (await nextStaleDocument("00000000-0000-0000-0000-000000000000")) !== null;
}

/**
 * Puts the newly derived text in the place of the old one; id, origin and corrections stay.
 *
 * Texts of its file that an older version left out are stored beside it. A correction made while the text was being
 * derived would be missing from it: nothing is written then.
 *
 * @returns false when the document is gone or was corrected in the meantime.
 */
export async function replaceDerived(
  stale: StaleDocument,
  ready: ReadyDocument,
  others: readonly ReadyDocument[],
): Promise<boolean> {
  return prisma().$transaction(async (tx) => {
    await lockLibrary(tx, stale.organisationId);
    const [row] = await tx.$queryRaw<{ textHash: string; searchText: string }[]>`
      SELECT "textHash", "searchText" FROM library_document
      WHERE id = ${stale.id}::uuid AND corrections = ${JSON.stringify(stale.corrections)}::jsonb FOR UPDATE`;
    if (row === undefined) return false;
    if (row.textHash !== ready.textHash && row.textHash !== "") await promoteFollowers(tx, stale.id);
    const near = await findNearDuplicate(tx, stale.organisationId, ready, stale.id);
    await updateDerived(tx, stale.id, ready, near);
    for (const [index, other] of others.entries()) {
      await storeText(tx, { ...stale, partIndex: index + 1 }, other);
    }
    return true;
  });
}
