import "server-only";
import type { ImportedText, Relation } from "@/lib/corpus/import-outcome";
import { insertRow } from "./library-rows";
import { findNearDuplicate } from "./near-duplicates";
import type { ReadyDocument } from "./ready-document";
import type { Transaction } from "./transaction";

/** Where a text comes from. */
export type TextSource = {
  readonly organisationId: string;
  readonly userId: string | null;
  readonly fileName: string;
  readonly sha256: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly partIndex: number;
};

/** Stores a text unless the library has it already, in whatever format; the library is locked (`lockLibrary`). */
export async function storeText(
  tx: Transaction,
  { organisationId, userId, fileName, sha256, bytes, partIndex }: TextSource,
  ready: ReadyDocument,
): Promise<ImportedText> {
  const same = await findSameText(tx, organisationId, ready.textHash);
  const relation = same ?? (await findNearDuplicate(tx, organisationId, ready));
  const { title, charCount, headings, removed, incomplete } = ready;
  const facts = { title, charCount, headings, removed, incomplete, relation };
  if (same !== null) return { ...facts, id: same.id };
  const row = { organisationId, importedById: userId, fileName, sha256, partIndex, bytes, ready };
  return { ...facts, id: await insertRow(tx, { ...row, near: relation }) };
}

async function findSameText(
  tx: Transaction,
  organisationId: string,
  textHash: string,
): Promise<Relation | null> {
  const row = await tx.libraryDocument.findFirst({
    where: { textHash, OR: [{ organizationId: organisationId }, { organizationId: null }] },
    orderBy: { id: "asc" },
    select: { id: true, title: true },
  });
  return row === null ? null : { kind: "same-text", ...row, similarity: 1 };
}
