import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import { from as copyFrom } from "pg-copy-streams";
import { connect } from "./connect.mjs";
import { PLAIN_FORMS, qualified, quoteName, SCHEMA } from "./tables.mjs";

/** What Prisma Migrate keeps its own account in; no migration creates it. */
const migrationsTable = `create table ${qualified("_prisma_migrations")} (
  id varchar(36) primary key not null, checksum varchar(64) not null, finished_at timestamptz,
  migration_name varchar(255) not null, logs text, rolled_back_at timestamptz,
  started_at timestamptz not null default now(), applied_steps_count integer not null default 0)`;

/**
 * Replaces everything in the database by what a backup holds, in one transaction: when anything fails, the database
 * stays as it was.
 *
 * The tables are built by the migrations the backup names; newer ones follow in the usual way afterwards.
 *
 * @param {string} databaseUrl
 * @param {{manifest: import("./manifest.mjs").Manifest, scripts: string[], rows: (part: string) => AsyncIterable<Buffer>}} backup
 *   `scripts`: SQL of those migrations in order; `rows`: a table's part, still compressed
 */
export async function replaceTables(databaseUrl, { manifest, scripts, rows }) {
  const client = await connect(databaseUrl);
  try {
    await client.query(`begin; ${PLAIN_FORMS}`);
    await dropEverything(client);
    for (const sql of scripts) await client.query(sql);
    await client.query(migrationsTable);
    await fillTables(client, manifest, rows);
    for (const { name, value, called } of manifest.sequences) {
      await client.query("select setval($1::regclass, $2::bigint, $3)", [qualified(name), value, called]);
    }
    await client.query("commit");
    await client.query("analyze");
  } finally {
    // An unfinished transaction is rolled back with its connection.
    await client.end();
  }
}

/** Object by object rather than the schema as a whole, which need not belong to the database's user. */
async function dropEverything(client) {
  const kinds = [
    ["table", "pg_class", "relname", "relnamespace", "relkind in ('r', 'p') and not relispartition"],
    ["view", "pg_class", "relname", "relnamespace", "relkind = 'v'"],
    ["materialized view", "pg_class", "relname", "relnamespace", "relkind = 'm'"],
    ["sequence", "pg_class", "relname", "relnamespace", "relkind = 'S'"],
    ["routine", "pg_proc", "oid::regprocedure::text", "pronamespace", "true"],
    ["type", "pg_type", "typname", "typnamespace", "typtype in ('e', 'd')"],
  ];
  for (const [kind, catalogue, name, namespace, condition] of kinds) {
    const { rows } = await client.query(
      `select ${name} as name from ${catalogue} o where ${namespace} = $1::regnamespace and ${condition}
       and not exists (select from pg_depend d where d.objid = o.oid and d.deptype = 'e')`,
      [SCHEMA],
    );
    for (const row of rows) {
      const target = kind === "routine" ? row.name : qualified(row.name);
      await client.query(`drop ${kind} if exists ${target} cascade`);
    }
  }
}

/** Foreign keys are taken off for the while and put back at the end, which checks every row against them. */
async function fillTables(client, manifest, rows) {
  const { rows: foreignKeys } = await client.query(
    `select conrelid::regclass::text as "table", conname as name, pg_get_constraintdef(oid) as definition
     from pg_constraint where contype = 'f' and connamespace = $1::regnamespace and conparentid = 0`,
    [SCHEMA],
  );
  for (const key of foreignKeys) {
    await client.query(`alter table ${key.table} drop constraint ${quoteName(key.name)}`);
  }
  for (const table of manifest.tables) await fillTable(client, table, rows(table.part));
  for (const key of foreignKeys) {
    await client.query(`alter table ${key.table} add constraint ${quoteName(key.name)} ${key.definition}`);
  }
}

async function fillTable(client, { name, columns, rows, comment }, content) {
  const target = qualified(name);
  // Triggers ran when the rows were first written, and one may refuse to empty its table; a migration may have put rows in.
  await client.query(`alter table ${target} disable trigger user; truncate ${target}`);
  const copy = client.query(copyFrom(`copy ${target} (${columns.map(quoteName).join(", ")}) from stdin`));
  await pipeline(content, createGunzip(), copy);
  if (copy.rowCount !== rows) throw new Error(`${name}: ${copy.rowCount} rows instead of ${rows}`);
  await client.query(`alter table ${target} enable trigger user`);
  if (comment !== null) {
    await client.query(`comment on table ${target} is ${client.escapeLiteral(comment)}`);
  }
}
