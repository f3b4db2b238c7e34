/** The schema everything of ours lives in. */
export const SCHEMA = "public";

export const quoteName = (name) => `"${name.replaceAll('"', '""')}"`;

export const qualified = (name) => `${quoteName(SCHEMA)}.${quoteName(name)}`;

/**
 * Tables with the columns that hold data of their own (generated ones come by themselves) and the comment, in which
 * the state of the built-in texts is remembered.
 *
 * @param {import("pg").ClientBase} client
 * @returns {Promise<{name: string, columns: string[], comment: string | null}[]>}
 */
export async function listTables(client) {
  const { rows } = await client.query(
    `select c.relname as name, obj_description(c.oid, 'pg_class') as comment,
       array(select a.attname::text from pg_attribute a
             where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
             order by a.attnum) as columns
     from pg_class c
     where c.relnamespace = $1::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
       and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')
     order by c.relname`,
    [SCHEMA],
  );
  return rows;
}

/** @returns {Promise<{name: string, value: string, called: boolean}[]>} */
export async function listSequences(client) {
  const { rows } = await client.query(
    `select sequencename as name, coalesce(last_value, start_value)::text as value, last_value is not null as called
     from pg_sequences where schemaname = $1 order by sequencename`,
    [SCHEMA],
  );
  return rows;
}

/** @returns {Promise<{name: string, checksum: string}[]>} finished migrations in the order they were applied */
export async function listMigrations(client) {
  const { rows } = await client.query(
    `select migration_name as name, checksum from "_prisma_migrations"
     where finished_at is not null and rolled_back_at is null order by started_at, migration_name`,
  );
  return rows;
}

/** Text forms that mean the same on every server, whatever its own settings are. */
export const PLAIN_FORMS = [
  "set local timezone = 'UTC'",
  "set local datestyle = 'ISO, YMD'",
  "set local intervalstyle = 'iso_8601'",
  "set local extra_float_digits = 1",
  "set local bytea_output = 'hex'",
  "set local client_encoding = 'UTF8'",
  "set local statement_timeout = 0",
  "set local idle_in_transaction_session_timeout = 0",
  "set local lock_timeout = '15s'",
  // Rows hidden by a policy must be an error, not a gap in the backup.
  "set local row_security = off",
].join("; ");
