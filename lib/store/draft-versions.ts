import "server-only";
import type { Draft, Prisma } from "@/generated/prisma/client";
import { fail, ok, type Result } from "@/lib/result";
import type { DraftDocument } from "@/lib/speech/draft-document";
import { readFactSheet } from "@/lib/speech/fact-sheet";
import { readDraftDocument } from "@/lib/speech/migrate-draft-document";
import type { DraftContent } from "./drafts";
import { isUuid } from "./is-uuid";
import { type OrganisationScope, ownedBy } from "./organisation-scope";
import { storableText } from "./storable-text";
import { unitDatabase } from "./unit-database";

/** Automatic versions are kept at least this far apart. */
export const AUTOMATIC_INTERVAL_MS = 5 * 60 * 1000;

/** A version as the list of versions shows it. */
export type VersionSummary = {
  readonly id: string;
  readonly revision: number;
  readonly name: string | null;
  readonly title: string;
  readonly charCount: number;
  readonly savedAt: string;
};

/** Writes a version, whatever was written before. */
export async function recordVersion(
  tx: Prisma.TransactionClient,
  version: Prisma.DraftVersionUncheckedCreateInput,
): Promise<void> {
  await tx.draftVersion.create({ data: version });
}

/** Writes the state a draft has now as an automatic version, unless that very state is kept already. */
export async function recordStored(tx: Prisma.TransactionClient, draft: Draft): Promise<void> {
  const { id: draftId, revision, authorId: savedById, updatedAt: savedAt } = draft;
  const kept = await tx.draftVersion.findFirst({
    where: { draftId, revision, savedAt },
    select: { id: true },
  });
  if (kept === null) await recordVersion(tx, { ...contentOf(draft), draftId, revision, savedById, savedAt });
}

/** Keeps the state a draft has now as an automatic version, so that a file made of it can be compared later. */
export async function keepCurrentState(scope: OrganisationScope, draftId: string): Promise<void> {
  if (!isUuid(draftId)) return;
  await unitDatabase(scope).$transaction(async (tx) => {
    const draft = await tx.draft.findFirst({ where: { id: draftId, ...ownedBy(scope), deletedAt: null } });
    if (draft !== null) await recordStored(tx, draft);
  });
}

/** The words a draft had at a revision; null where no version kept them. */
export async function findRevision(
  scope: OrganisationScope,
  draftId: string,
  revision: number,
): Promise<DraftDocument | null> {
  if (!isUuid(draftId)) return null;
  const row = await unitDatabase(scope).draftVersion.findFirst({
    // What lost a conflict is named, and has the revision it started from.
    where: { draftId, revision, name: null, draft: { ...ownedBy(scope), deletedAt: null } },
    orderBy: { savedAt: "desc" },
  });
  const document = row === null ? null : readDraftDocument(row.document);
  return document?.ok ? document.value : null;
}

function contentOf({ title, facts, document, charCount }: Draft) {
  return { title, facts: facts ?? {}, document: document ?? {}, charCount };
}

/** Versions of a draft, newest first; null when there is no such draft. */
export async function listVersions(
  scope: OrganisationScope,
  draftId: string,
): Promise<VersionSummary[] | null> {
  if (!isUuid(draftId)) return null;
  const draft = await unitDatabase(scope).draft.findFirst({
    where: { id: draftId, ...ownedBy(scope), deletedAt: null },
    select: {
      versions: { orderBy: { savedAt: "desc" }, take: 100, omit: { document: true, facts: true } },
    },
  });
  if (draft === null) return null;
  return draft.versions.map(({ id, revision, name, title, charCount, savedAt }) => ({
    id,
    revision,
    name,
    title,
    charCount,
    savedAt: savedAt.toISOString(),
  }));
}

/** What the state of a draft is called (送审稿), by the name last given to this revision; null when it has none. */
export async function loadVersionName(
  scope: OrganisationScope,
  draftId: string,
  revision: number,
): Promise<string | null> {
  if (!isUuid(draftId)) return null;
  const row = await unitDatabase(scope).draftVersion.findFirst({
    where: { draftId, revision, name: { not: null }, draft: { ...ownedBy(scope), deletedAt: null } },
    orderBy: { savedAt: "desc" },
    select: { name: true },
  });
  return row?.name ?? null;
}

/** The words and facts of a version. */
export async function loadVersion(
  scope: OrganisationScope,
  versionId: string,
): Promise<Result<DraftContent, "version-missing" | "draft-invalid" | "draft-too-new">> {
  if (!isUuid(versionId)) return fail("version-missing");
  const row = await unitDatabase(scope).draftVersion.findFirst({
    where: { id: versionId, draft: { ...ownedBy(scope), deletedAt: null } },
  });
  if (row === null) return fail("version-missing");
  const document = readDraftDocument(row.document);
  if (!document.ok) return document;
  return ok({ document: document.value, facts: readFactSheet(row.facts) });
}

/** Keeps the state a draft has now under a name (送审稿, 定稿 …). */
export async function nameCurrentVersion(
  scope: OrganisationScope,
  draftId: string,
  name: string,
): Promise<boolean> {
  if (!isUuid(draftId)) return false;
  return unitDatabase(scope).$transaction(async (tx) => {
    const draft = await tx.draft.findFirst({ where: { id: draftId, ...ownedBy(scope), deletedAt: null } });
    if (draft === null) return false;
    await recordNamed(tx, scope, draft, name);
    return true;
  });
}

/** Writes the state a draft has now as a version of the given name. */
export function recordNamed(
  tx: Prisma.TransactionClient,
  scope: OrganisationScope,
  draft: Draft,
  name: string,
): Promise<void> {
  return recordVersion(tx, {
    draftId: draft.id,
    revision: draft.revision,
    name: storableText(name),
    ...contentOf(draft),
    savedById: scope.userId,
    savedAt: new Date(),
  });
}
