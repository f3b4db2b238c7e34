import pg from "pg";

/** What the app becomes for everything done in the name of somebody of a unit; see lib/store/unit-database.ts. */
const role = "shubi_unit";

/** True when the role is there, the user may become it, and it may use every table of ours. */
const isReady = `
  select 1 from pg_roles r where rolname = '${role}' and pg_has_role(current_user, r.oid, 'MEMBER')
    and not exists (select from pg_tables t where t.schemaname = 'public' and t.tablename <> '_prisma_migrations'
      and not has_table_privilege(r.oid, format('%I.%I', t.schemaname, t.tablename), 'SELECT, INSERT, UPDATE, DELETE'))`;

/** Roles belong to the whole server, so another database of ours may have made it at the same moment. */
const makeRole = `
  do $$ begin
    if not exists (select from pg_roles where rolname = '${role}') then create role ${role} nologin; end if;
  exception when duplicate_object or unique_violation then null; end $$`;

/** A user without rights over roles may have been given this one already. */
const join = `
  do $$ begin
    if not pg_has_role(current_user, '${role}', 'MEMBER') then grant ${role} to current_user; end if;
  end $$`;

const grants = [
  `grant usage on schema public to ${role}`,
  `grant select, insert, update, delete on all tables in schema public to ${role}`,
  `revoke all on table "_prisma_migrations" from ${role}`,
];

/** Refused: the database's user may not make roles, and nobody has made this one for it. */
const insufficientPrivilege = "42501";

/**
 * Sees to the role whose rows are those of one unit.
 *
 * @param {string} connectionString
 * @returns {Promise<boolean>} false when the database's user may not make it; everything works without
 */
export async function ensureUnitRole(connectionString) {
  const client = new pg.Client({ connectionString });
  client.on("error", () => undefined);
  await client.connect();
  try {
    if ((await client.query(isReady)).rows.length > 0) return true;
    for (const sql of [makeRole, join, ...grants]) await client.query(sql);
    return true;
  } catch (error) {
    if (error?.code === insufficientPrivilege) return false;
    throw error;
  } finally {
    await client.end();
  }
}
