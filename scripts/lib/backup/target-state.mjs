import { connect } from "./connect.mjs";
import { listTables, qualified } from "./tables.mjs";

/**
 * What a restore would write over: `empty` (nothing, or only what a first start puts there), `used` (accounts or
 * units), `foreign` (tables of some other program).
 *
 * @param {string} databaseUrl
 * @returns {Promise<"empty" | "used" | "foreign">}
 */
export async function targetState(databaseUrl) {
  const client = await connect(databaseUrl);
  try {
    const names = new Set((await listTables(client)).map(({ name }) => name));
    if (names.size === 0) return "empty";
    if (!names.has("_prisma_migrations")) return "foreign";
    for (const name of ["user", "organization"]) {
      if (names.has(name) && (await hasRows(client, name))) return "used";
    }
    return "empty";
  } finally {
    await client.end();
  }
}

async function hasRows(client, name) {
  const { rows } = await client.query(`select exists (select from ${qualified(name)}) as found`);
  return rows[0].found;
}

/** Programs connected to the database besides us, on whatever machine they run. */
export async function otherConnections(databaseUrl) {
  const client = await connect(databaseUrl);
  try {
    const { rows } = await client.query(
      `select count(*)::int as count from pg_stat_activity
       where datname = current_database() and pid <> pg_backend_pid() and backend_type = 'client backend'`,
    );
    return rows[0].count;
  } finally {
    await client.end();
  }
}
