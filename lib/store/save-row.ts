import "server-only";
import { AUTOMATIC_INTERVAL_MS } from "./draft-versions";
import { newId } from "./new-id";
import type { OrganisationScope } from "./organisation-scope";
import type { Database } from "./transaction";

/** What a draft says, as its columns hold it; `document` and `facts` as text of JSON. */
export type SavedContent = {
  readonly title: string;
  readonly charCount: number;
  readonly document: string;
  readonly facts: string;
};

export type RowSave = {
  readonly id: string;
  readonly scope: OrganisationScope;
  readonly baseRevision: number;
  readonly content: SavedContent;
  readonly savedAt: Date;
};

/**
 * Puts words into a draft's row if its revision still is the base and it is not final, and keeps them as an automatic
 * version unless one was kept within the interval.
 *
 * Autosave is what a server does most: one statement, which is atomic by itself, instead of a transaction of four.
 *
 * @returns false when nothing was changed.
 */
export async function saveRow(database: Database, save: RowSave): Promise<boolean> {
  const { id, scope, baseRevision, content, savedAt } = save;
  const { title, charCount, document, facts } = content;
  const since = new Date(savedAt.getTime() - AUTOMATIC_INTERVAL_MS);
  const rows = await database.$queryRaw<{ count: number }[]>`
    WITH saved AS (
      UPDATE draft
      SET title = ${title}, "charCount" = ${charCount}, document = ${document}::jsonb, facts = ${facts}::jsonb,
          revision = revision + 1, "updatedAt" = ${savedAt}, "savedById" = ${scope.userId}
      WHERE id = ${id}::uuid AND "organizationId" = ${scope.organisationId} AND "deletedAt" IS NULL
        AND revision = ${baseRevision} AND state <> 'final'
      RETURNING id, revision, title, "charCount", document, facts, "updatedAt", "savedById"
    ), kept AS (
      INSERT INTO draft_version (id, "draftId", revision, title, facts, document, "charCount", "savedById", "savedAt")
      SELECT ${newId()}::uuid, id, revision, title, facts, document, "charCount", "savedById", "updatedAt" FROM saved
      WHERE NOT EXISTS (
        SELECT 1 FROM draft_version
        WHERE "draftId" = ${id}::uuid AND name IS NULL AND "savedAt" > ${since}
      )
    )
    SELECT count(*)::int AS count FROM saved`;
  return rows[0]?.count === 1;
}
