import pg from "pg";

/** What the database says of the only batch in it. */
export type ImportAccounts = {
  /** Files by what became of them. */
  readonly states: Readonly<Record<string, number>>;
  /** Texts stored, texts that were there already, and texts linked to one they nearly repeat. */
  readonly stored: number;
  readonly same: number;
  readonly near: number;
  /** Files or texts not accounted for exactly once; empty when all is well. */
  readonly faults: readonly string[];
};

/** Faults by name: rows that must not be there once a batch is finished. */
const FAULTS = {
  "file still waiting": `SELECT "fileName" FROM import_item WHERE state = 'waiting'`,
  "batch not finished": `SELECT id::text FROM import_batch WHERE "finishedAt" IS NULL`,
  "bytes left over": `SELECT "itemId"::text FROM import_upload`,
  "done without a text": `
    SELECT "fileName" FROM import_item
    WHERE state = 'done' AND coalesce(jsonb_array_length(outcome -> 'texts'), 0) = 0`,
  "text without its document": `
    SELECT item."fileName" FROM import_item item, jsonb_array_elements(outcome -> 'texts') text
    WHERE NOT EXISTS (SELECT 1 FROM library_document WHERE id = (text ->> 'id')::uuid)`,
  "document that no file or more than one stored": `
    SELECT document.id::text FROM library_document document
    WHERE "organizationId" IS NOT NULL AND 1 <> (
      SELECT count(*) FROM import_item item, jsonb_array_elements(outcome -> 'texts') text
      WHERE (text ->> 'id')::uuid = document.id AND item.sha256 = document.sha256
        AND (text -> 'relation' = 'null'::jsonb OR text -> 'relation' ->> 'kind' = 'near'))`,
  "same text twice": `
    SELECT "textHash" FROM library_document WHERE "organizationId" IS NOT NULL
    GROUP BY "textHash" HAVING count(*) > 1`,
  "document without its bytes": `
    SELECT document.id::text FROM library_document document
    LEFT JOIN library_original original ON original."documentId" = document.id
    WHERE original."documentId" IS NULL`,
} as const;

/**
 * Goes through the books of a database in which one batch was imported.
 *
 * @param files - how many files were handed over; each must be there once.
 */
export async function importAccounts(databaseUrl: string, files: number): Promise<ImportAccounts> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const faults: string[] = [];
    for (const [name, sql] of Object.entries(FAULTS)) {
      const { rows } = await client.query({ text: sql, rowMode: "array" });
      if (rows.length > 0) faults.push(`${name}: ${rows.length} (${rows.slice(0, 3).join(", ")})`);
    }
    const states = await counts(client, `SELECT state, count(*)::int FROM import_item GROUP BY state`);
    const found = Object.values(states).reduce((sum, each) => sum + each, 0);
    if (found !== files) faults.push(`${files} files handed over, ${found} on record`);
    const kinds = await counts(
      client,
      `SELECT coalesce(text -> 'relation' ->> 'kind', 'new'), count(*)::int
       FROM import_item, jsonb_array_elements(outcome -> 'texts') text GROUP BY 1`,
    );
    const near = kinds.near ?? 0;
    const same = (kinds["same-file"] ?? 0) + (kinds["same-text"] ?? 0);
    return { states, stored: (kinds.new ?? 0) + near, same, near, faults };
  } finally {
    await client.end();
  }
}

async function counts(client: pg.Client, sql: string): Promise<Record<string, number>> {
  const { rows } = await client.query({ text: sql, rowMode: "array" });
  return Object.fromEntries(rows.map(([name, count]) => [String(name), Number(count)]));
}
