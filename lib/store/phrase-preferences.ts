import "server-only";
import { LRUCache } from "lru-cache";
import type { PhraseRule } from "@/lib/mining/apply-phrase-rules";
import { readDraftDocument } from "@/lib/speech/migrate-draft-document";
import { usedPhraseIds } from "@/lib/speech/used-phrase-ids";
import type { OrganisationScope } from "./organisation-scope";
import { readPhraseRules } from "./phrase-rules";
import { unitDatabase } from "./unit-database";

/** What makes the list of phrases the writer's own. */
export type PhrasePreferences = {
  readonly rules: readonly PhraseRule[];
  readonly favouriteIds: ReadonlySet<string>;
  /** Phrases the writer used in their last drafts other than the one being written. */
  readonly recentPhraseIds: readonly string[];
};

type Row = {
  readonly rules: Parameters<typeof readPhraseRules>[0];
  readonly favourites: readonly string[];
  readonly recent: readonly DraftRevision[];
};

type DraftRevision = { readonly id: string; readonly revision: number };

const RECENT_DRAFTS = 3;

/** A revision never changes what it says, so no draft is read twice for the phrases in it. */
const idsOfRevision = new LRUCache<string, readonly string[]>({ max: 5_000 });

/**
 * The unit's decisions, the writer's favourites and what their last drafts used, in one question: it is asked with every
 * rest of the hand.
 *
 * @param draftId - the draft being written; null when what other drafts used does not count.
 */
export async function loadPhrasePreferences(
  scope: OrganisationScope,
  draftId: string | null,
): Promise<PhrasePreferences> {
  const { organisationId, userId } = scope;
  const rows = await unitDatabase(scope).$queryRaw<Row[]>`
    SELECT
      (SELECT coalesce(jsonb_agg(jsonb_build_object('phraseId', "phraseId", 'text', text, 'action', action,
                                                    'mergedIntoId', "mergedIntoId")
                                 ORDER BY "decidedAt" DESC, "phraseId"), '[]')
       FROM phrase_rule WHERE "organizationId" = ${organisationId}) AS rules,
      (SELECT coalesce(jsonb_agg("phraseId"), '[]')
       FROM favourite_phrase WHERE "organizationId" = ${organisationId} AND "userId" = ${userId}) AS favourites,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('id', id, 'revision', revision)), '[]')
       FROM (SELECT id, revision FROM draft
             WHERE "organizationId" = ${organisationId} AND "authorId" = ${userId} AND "deletedAt" IS NULL
               AND id <> ${draftId}::uuid
             ORDER BY "updatedAt" DESC LIMIT ${RECENT_DRAFTS}) AS latest) AS recent`;
  const { rules = [], favourites = [], recent = [] } = rows[0] ?? {};
  return {
    rules: readPhraseRules(rules),
    favouriteIds: new Set(favourites),
    recentPhraseIds: await idsInDrafts(scope, recent),
  };
}

async function idsInDrafts(scope: OrganisationScope, drafts: readonly DraftRevision[]): Promise<string[]> {
  const unread = drafts.filter((draft) => !idsOfRevision.has(keyOf(draft)));
  if (unread.length > 0) {
    const rows = await unitDatabase(scope).draft.findMany({
      where: { organizationId: scope.organisationId, id: { in: unread.map(({ id }) => id) } },
      select: { id: true, revision: true, document: true },
    });
    for (const row of rows) idsOfRevision.set(keyOf(row), idsOf(row.document));
  }
  return [...new Set(drafts.flatMap((draft) => idsOfRevision.get(keyOf(draft)) ?? []))];
}

const keyOf = ({ id, revision }: DraftRevision) => `${id} ${revision}`;

function idsOf(stored: unknown): string[] {
  const read = readDraftDocument(stored);
  return read.ok ? usedPhraseIds(read.value) : [];
}
