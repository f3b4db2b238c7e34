import "server-only";
import { log } from "@/lib/operations/log";
import { readDocumentKind } from "@/lib/speech/document-kind";
import { type BinnedDraft, binnedTooLongAgo } from "@/lib/speech/draft-bin";
import { isUuid } from "./is-uuid";
import { type OrganisationScope, ownedBy } from "./organisation-scope";
import { prisma } from "./prisma-client";
import { unitDatabase } from "./unit-database";

/** Puts a draft into the bin; its versions stay. */
export async function binDraft(scope: OrganisationScope, id: string): Promise<boolean> {
  if (!isUuid(id)) return false;
  const { count } = await unitDatabase(scope).draft.updateMany({
    where: { id, ...ownedBy(scope), deletedAt: null },
    data: { deletedAt: new Date() },
  });
  return count === 1;
}

/** Takes a draft out of the bin. */
export async function restoreDraft(scope: OrganisationScope, id: string): Promise<boolean> {
  if (!isUuid(id)) return false;
  const { count } = await unitDatabase(scope).draft.updateMany({
    where: { id, ...ownedBy(scope), deletedAt: { not: null } },
    data: { deletedAt: null },
  });
  return count === 1;
}

/** Drafts in the bin, last put in first. */
export async function listBin(scope: OrganisationScope): Promise<BinnedDraft[]> {
  const rows = await unitDatabase(scope).draft.findMany({
    where: { ...ownedBy(scope), deletedAt: { not: null } },
    orderBy: { deletedAt: "desc" },
    take: 500,
    select: {
      ...{ id: true, kind: true, title: true, charCount: true, deletedAt: true },
      author: { select: { name: true } },
    },
  });
  return rows.flatMap(({ id, kind, title, charCount, deletedAt, author }) =>
    deletedAt === null
      ? []
      : [
          {
            ...{ id, title, charCount },
            kind: readDocumentKind(kind),
            author: author.name,
            binnedAt: deletedAt.toISOString(),
          },
        ],
  );
}

export async function countBin(scope: OrganisationScope): Promise<number> {
  return unitDatabase(scope).draft.count({ where: { ...ownedBy(scope), deletedAt: { not: null } } });
}

/** Drafts of all organisations that had their days in the bin go for good, with their versions and remarks. @returns how many. */
export async function emptyBins(now = new Date()): Promise<number> {
  const { count } = await prisma().draft.deleteMany({ where: { deletedAt: { lt: binnedTooLongAgo(now) } } });
  if (count > 0) log("info", "bins-emptied", { drafts: count });
  return count;
}
