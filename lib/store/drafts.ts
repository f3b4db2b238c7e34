import "server-only";
import type { Draft, Prisma } from "@/generated/prisma/client";
import { fail, ok, type Result } from "@/lib/result";
import { type DocumentKind, readDocumentKind } from "@/lib/speech/document-kind";
import type { DraftDocument } from "@/lib/speech/draft-document";
import { type DraftPlan, readDraftPlan } from "@/lib/speech/draft-plan";
import { type DraftState, isLocked, readDraftState } from "@/lib/speech/draft-state";
import { draftTitle, draftToText } from "@/lib/speech/draft-text";
import { type FactSheet, readFactSheet } from "@/lib/speech/fact-sheet";
import { readDraftDocument } from "@/lib/speech/migrate-draft-document";
import { countChars } from "@/lib/text/count-chars";
import { recordStored, recordVersion } from "./draft-versions";
import { isUuid } from "./is-uuid";
import { toJson, toJsonText } from "./json";
import { type OrganisationScope, ownedBy } from "./organisation-scope";
import { type SavedContent, saveRow } from "./save-row";
import { storableText } from "./storable-text";
import { unitDatabase } from "./unit-database";

/** A draft as the editor opens it. */
export type StoredDraft = {
  readonly id: string;
  readonly kind: DocumentKind;
  readonly title: string;
  readonly facts: FactSheet;
  readonly document: DraftDocument;
  readonly skeletonId: string | null;
  readonly skeletonName: string | null;
  readonly plan: DraftPlan | null;
  readonly revision: number;
  readonly authorId: string;
  readonly updatedAt: string;
};

/** A draft as lists show it. */
export type DraftSummary = {
  readonly id: string;
  readonly kind: DocumentKind;
  readonly title: string;
  readonly state: DraftState;
  readonly charCount: number;
  readonly skeletonName: string | null;
  readonly author: string;
  readonly updatedAt: string;
};

export type DraftContent = { readonly document: DraftDocument; readonly facts: FactSheet };

export type NewDraft = DraftContent & {
  readonly kind: DocumentKind;
  readonly skeleton: { readonly id: string; readonly name: string } | null;
  readonly plan: DraftPlan | null;
};

const MAX_TITLE_CHARS = 300;

export async function createDraft(scope: OrganisationScope, draft: NewDraft): Promise<string> {
  const row = await unitDatabase(scope).draft.create({
    data: {
      ...ownedBy(scope),
      authorId: scope.userId,
      kind: draft.kind,
      skeletonId: draft.skeleton?.id ?? null,
      skeletonName: draft.skeleton?.name ?? null,
      ...(draft.plan === null ? {} : { plan: toJson(draft.plan) }),
      ...contentColumns(draft),
    },
  });
  return row.id;
}

/** Drafts not in the bin, last changed first. */
export async function listDrafts(scope: OrganisationScope): Promise<DraftSummary[]> {
  const rows = await unitDatabase(scope).draft.findMany({
    where: { ...ownedBy(scope), deletedAt: null },
    orderBy: { updatedAt: "desc" },
    take: 200,
    omit: { document: true, facts: true },
    include: { author: { select: { name: true } } },
  });
  return rows.map((row) => ({
    id: row.id,
    kind: readDocumentKind(row.kind),
    title: row.title,
    state: readDraftState(row.state),
    charCount: row.charCount,
    skeletonName: row.skeletonName,
    author: row.author.name,
    updatedAt: row.updatedAt.toISOString(),
  }));
}

/** Whether the unit has such a draft, not in the bin. */
export async function hasDraft(scope: OrganisationScope, id: string): Promise<boolean> {
  if (!isUuid(id)) return false;
  const where = { id, ...ownedBy(scope), deletedAt: null };
  return (await unitDatabase(scope).draft.count({ where })) > 0;
}

export async function loadDraft(
  scope: OrganisationScope,
  id: string,
): Promise<Result<StoredDraft, "draft-missing" | "draft-invalid" | "draft-too-new">> {
  const row = await findDraft(unitDatabase(scope), scope, id);
  if (row === null) return fail("draft-missing");
  const document = readDraftDocument(row.document);
  if (!document.ok) return document;
  return ok({
    id: row.id,
    kind: readDocumentKind(row.kind),
    title: row.title,
    facts: readFactSheet(row.facts),
    document: document.value,
    skeletonId: row.skeletonId,
    skeletonName: row.skeletonName,
    plan: readDraftPlan(row.plan),
    revision: row.revision,
    authorId: row.authorId,
    updatedAt: row.updatedAt.toISOString(),
  });
}

type SaveRefusal = "draft-missing" | "draft-conflict" | "draft-final";

/**
 * Saves a draft if nobody saved it since `baseRevision`.
 *
 * A save that lost the race changes nothing but keeps what it brought, and what it lost to, as versions: whichever
 * the writer goes on with, neither side's words are lost. A final draft takes no words; what comes for it stays with the
 * sender.
 *
 * @param how - `replaces` when the writer puts this in the place of what somebody else saved: it may have been saved
 *   since the conflict, so it is kept as a version first.
 * @returns the new revision, `draft-conflict` with the revision now stored, or `draft-final`.
 */
export async function saveDraft(
  scope: OrganisationScope,
  id: string,
  baseRevision: number,
  content: DraftContent,
  how: { readonly replaces: boolean } = { replaces: false },
): Promise<Result<{ revision: number; savedAt: string }, SaveRefusal>> {
  if (!isUuid(id)) return fail("draft-missing");
  const save = { id, scope, baseRevision, content: storedContent(content), savedAt: new Date() };
  const saved = ok({ revision: baseRevision + 1, savedAt: save.savedAt.toISOString() });
  const database = unitDatabase(scope);
  if (!how.replaces && (await saveRow(database, save))) return saved;
  return database.$transaction(async (tx) => {
    const replaced = how.replaces ? await findDraft(tx, scope, id) : null;
    if (replaced?.revision === baseRevision) await recordStored(tx, replaced);
    if (how.replaces && (await saveRow(tx, save))) return saved;
    const current = await findDraft(tx, scope, id);
    if (current === null) return fail("draft-missing");
    if (isSameContent(current, content)) {
      // The answer to an earlier save was lost on the way; saving the same words again is no conflict.
      return ok({ revision: current.revision, savedAt: current.updatedAt.toISOString() });
    }
    if (isLocked(readDraftState(current.state))) return fail("draft-final");
    await recordStored(tx, current);
    await recordVersion(tx, {
      draftId: id,
      revision: baseRevision,
      name: "冲突时的另一份",
      savedById: scope.userId,
      savedAt: save.savedAt,
      ...contentColumns(content),
    });
    return fail("draft-conflict", { revision: current.revision });
  });
}

function contentColumns(content: DraftContent) {
  const { document, facts } = content;
  return { ...summaryColumns(content), document: toJson(document), facts: toJson(facts) };
}

function storedContent(content: DraftContent): SavedContent {
  const { document, facts } = content;
  return { ...summaryColumns(content), document: toJsonText(document), facts: toJsonText(facts) };
}

function summaryColumns({ document, facts }: DraftContent) {
  return {
    title: storableText(draftTitle(document, facts).slice(0, MAX_TITLE_CHARS)),
    charCount: countChars(draftToText(document, facts)),
  };
}

function isSameContent(row: Draft, content: DraftContent): boolean {
  const document = readDraftDocument(row.document);
  if (!document.ok) return false;
  const facts = readFactSheet(row.facts);
  return JSON.stringify([document.value, facts]) === JSON.stringify([content.document, content.facts]);
}

async function findDraft(
  client: Pick<Prisma.TransactionClient, "draft">,
  scope: OrganisationScope,
  id: string,
): Promise<Draft | null> {
  if (!isUuid(id)) return null;
  return client.draft.findFirst({ where: { id, ...ownedBy(scope), deletedAt: null } });
}
