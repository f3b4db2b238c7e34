import "server-only";
import { prisma } from "./prisma-client";

/** Whose texts are mined: an organisation's and the built-in ones, or (null) the built-in ones alone. */
type Owner = string | null;

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
