import "server-only";
import type { MiningDocument } from "@/lib/mining/mine-library";
import { prisma } from "./prisma-client";
import { storedDocument } from "./stored-document";

/** Whose texts are mined: an organisation's and the built-in ones, or (null) the built-in ones alone. */
type Owner = string | null;

const PAGE = 100;

/** A hash over all that mining reads: ids, texts, corrections and which document repeats which. */
export async function miningFingerprint(owner: Owner): Promise<string> {
  const [row] = await prisma().$queryRaw<{ fingerprint: string }[]>`
    SELECT md5(coalesce(string_agg(
      concat_ws(' ', id, sha256, "pipelineVersion", "textHash", md5(corrections::text), "nearDuplicateOf"),
      ',' ORDER BY id), '')) AS fingerprint
    FROM library_document WHERE "organizationId" = ${owner} OR "organizationId" IS NULL`;
  return row?.fingerprint ?? "";
}

/** True when the organisation has texts of its own; one that has none is served by what is mined from the built-in ones. */
export async function hasOwnDocuments(organisationId: string): Promise<boolean> {
  const row = await prisma().libraryDocument.findFirst({
    where: { organizationId: organisationId },
    select: { id: true },
  });
  return row !== null;
}

/**
 * Every document mining reads, in a fixed order, a page at a time. One that nearly repeats another in the library is left
 * out: two versions of one speech are no evidence that its wording is in use.
 */
export async function* miningDocuments(owner: Owner): AsyncGenerator<MiningDocument> {
  let after = "00000000-0000-0000-0000-000000000000";
  for (;;) {
    const rows = await prisma().$queryRaw<{ id: string; parsed: unknown }[]>`
      SELECT id, parsed FROM library_document document
      WHERE ("organizationId" = ${owner} OR "organizationId" IS NULL) AND id > ${after}::uuid
        AND ("nearDuplicateOf" IS NULL
          OR NOT EXISTS (SELECT 1 FROM library_document root WHERE root.id = document."nearDuplicateOf"))
      ORDER BY id LIMIT ${PAGE}`;
    for (const row of rows) yield { id: row.id, document: storedDocument(row.parsed) };
    const last = rows.at(-1);
    if (last === undefined) return;
    after = last.id;
  }
}
