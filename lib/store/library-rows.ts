import "server-only";
import { Prisma } from "@/generated/prisma/client";
import type { Relation } from "@/lib/corpus/import-outcome";
import { newId } from "./new-id";
import type { ReadyDocument } from "./ready-document";
import { storableText } from "./storable-text";
import type { Transaction } from "./transaction";

/** A text to be stored: where it comes from, what was made of it, and what it nearly repeats. */
export type NewRow = {
  /** Null for a built-in text. */
  readonly organisationId: string | null;
  readonly importedById: string | null;
  readonly fileName: string;
  readonly sha256: string;
  readonly partIndex: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly ready: ReadyDocument;
  readonly near: Relation | null;
};

/** Writes a document with all its columns at once: written in two steps, every index entry would be made twice. */
export async function insertRow(tx: Transaction, row: NewRow): Promise<string> {
  const { ready, near } = row;
  const id = newId();
  await tx.$executeRaw`
    WITH original AS (
      INSERT INTO library_original ("documentId", bytes) VALUES (${id}::uuid, ${row.bytes})
    )
    INSERT INTO library_document (
      id, "organizationId", "importedById", "fileName", sha256, "partIndex", title, kind, level, sector, year,
      "charCount", "pipelineVersion", parsed, "textHash", "sketchBands", "nearDuplicateOf", similarity,
      moves, themes, "searchText", "searchPairs"
    ) VALUES (
      ${id}::uuid, ${row.organisationId}, ${row.importedById}, ${storableText(row.fileName)}, ${row.sha256},
      ${row.partIndex}, ${ready.title}, ${ready.kind}, ${ready.level}, ${ready.sector}, ${ready.year},
      ${ready.charCount}, ${ready.pipelineVersion}, ${ready.parsedJson}::jsonb, ${ready.textHash},
      ${bandsOf(ready, near)}::int[], ${near?.id ?? null}::uuid, ${near?.similarity ?? null},
      ${[...ready.moves]}::text[], ${[...ready.themes]}::text[], ${ready.searchText},
      array_to_tsvector(string_to_array(${ready.searchPairs.join(" ")}, ' '))
    )`;
  return id;
}

/** Writes everything derived from a document's text again; id, origin and corrections stay. */
export async function updateDerived(
  tx: Transaction,
  id: string,
  ready: ReadyDocument,
  near: Relation | null,
): Promise<void> {
  await tx.$executeRaw`
    UPDATE library_document SET
      title = ${ready.title}, kind = ${ready.kind}, level = ${ready.level}, sector = ${ready.sector},
      year = ${ready.year}, "charCount" = ${ready.charCount}, "pipelineVersion" = ${ready.pipelineVersion},
      parsed = ${ready.parsedJson}::jsonb, "textHash" = ${ready.textHash},
      "sketchBands" = ${bandsOf(ready, near)}::int[], "nearDuplicateOf" = ${near?.id ?? null}::uuid,
      similarity = ${near?.similarity ?? null}, moves = ${[...ready.moves]}::text[],
      themes = ${[...ready.themes]}::text[], "searchText" = ${ready.searchText},
      "searchPairs" = array_to_tsvector(string_to_array(${ready.searchPairs.join(" ")}, ' '))
    WHERE id = ${id}::uuid`;
}

/** One writer a library at a time: each sees all that was stored before it, so that no duplicate slips in beside it. */
export async function lockLibrary(tx: Transaction, organisationId: string): Promise<void> {
  await tx.$queryRaw`SELECT ${libraryLock(organisationId)}`;
}

/** The same as an expression in another query. What the query itself reads is as it was before the lock was taken. */
export function libraryLock(organisationId: string): Prisma.Sql {
  return Prisma.sql`pg_advisory_xact_lock(hashtextextended(${`library ${organisationId}`}, 0))::text`;
}

/** A document that nearly repeats another is found by way of that one, and holds no bands of its own. */
function bandsOf(ready: ReadyDocument, near: Relation | null): number[] {
  return near === null ? [...ready.sketchBands] : [];
}
