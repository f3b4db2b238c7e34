import pg from "pg";
import { migrationList, readMigrations, schemaFiles, writeMigration } from "./migration-files.mjs";

const noFilters = { externalTables: [], externalEnums: [] };

/** What the engine's diff returns when there is a difference. */
const differs = 2;
const handWritten = { exitCode: differs, stdout: "-- 在此手写 SQL\n" };

/** Any number, ours alone: keeps two starting servers from migrating at once. */
const lockKey = 7_415_203_968;

/**
 * How the database stands against the migrations folder.
 *
 * @typedef {object} MigrationState
 * @property {string[]} applied
 * @property {string[]} pending in the folder, not in the database
 * @property {string[]} failed begun and not finished
 * @property {string[]} edited applied, but their file has changed since
 * @property {string[]} unknown in the database, not in the folder (a newer release was here)
 */

/**
 * Reads the state by plain SQL: a tenth of the time the engine takes, and enough to see that nothing is to do.
 *
 * @param {string} connectionString
 * @returns {Promise<MigrationState>}
 */
export async function readState(connectionString) {
  const rows = await withClient(connectionString, readRows);
  const local = readMigrations();
  const finished = new Map(
    rows.filter((row) => row.finished_at).map((row) => [row.migration_name, row.checksum]),
  );
  const failed = rows.filter((row) => !row.finished_at).map((row) => row.migration_name);
  const names = new Set(local.map((migration) => migration.name));
  return {
    applied: [...finished.keys()],
    pending: local
      .filter(({ name }) => !finished.has(name) && !failed.includes(name))
      .map(({ name }) => name),
    failed,
    edited: local
      .filter(({ name, checksum }) => finished.has(name) && finished.get(name) !== checksum)
      .map(({ name }) => name),
    unknown: [...finished.keys()].filter((name) => !names.has(name)),
  };
}

async function readRows(client) {
  const table = await client.query(`select to_regclass('"_prisma_migrations"') as name`);
  if (table.rows[0].name === null) return [];
  const sql = `select migration_name, checksum, finished_at from "_prisma_migrations"
    where rolled_back_at is null order by started_at`;
  return (await client.query(sql)).rows;
}

/**
 * Applies what is pending, one program at a time.
 *
 * @param {string} connectionString
 * @param {{upTo?: string}} [options] `upTo`: the last migration to apply, for a database as an earlier release left it
 * @returns {Promise<string[]>} names of the migrations applied now
 */
export async function applyPending(connectionString, { upTo } = {}) {
  return withClient(connectionString, async (client) => {
    await client.query("select pg_advisory_lock($1)", [lockKey]);
    const input = { migrationsList: migrationList(upTo), filters: noFilters };
    const { appliedMigrationNames } = await withEngine(connectionString, (engine) =>
      engine.applyMigrations(input),
    );
    return appliedMigrationNames;
  });
}

/**
 * Writes the migration that leads from the migrations folder to schema.prisma. The folder is played into a
 * passing shadow database, so the role must be allowed to create one.
 *
 * @param {string} connectionString
 * @param {string} name as typed; letters and digits are kept
 * @param {{empty: boolean}} options `empty` makes a file to be filled by hand
 * @returns {Promise<string | undefined>} the new file, undefined when there is no difference
 */
export async function createMigration(connectionString, name, { empty }) {
  const { exitCode, stdout } = empty ? handWritten : await diffFolderToSchema(connectionString);
  if (exitCode !== differs) return undefined;
  const words = name
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "_");
  const timestamp = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
  return writeMigration(`${timestamp}_${words}`, stdout);
}

/** True when schema.prisma says more or less than the migrations do. */
export async function schemaDiffers(connectionString) {
  return (await diffFolderToSchema(connectionString)).exitCode === differs;
}

async function diffFolderToSchema(connectionString) {
  const migrations = migrationList();
  const isFirst = migrations.migrationDirectories.length === 0;
  const input = {
    from: isFirst ? { tag: "empty" } : { tag: "migrations", ...migrations },
    to: { tag: "schemaDatamodel", ...schemaFiles() },
    script: true,
    exitCode: true,
    filters: noFilters,
  };
  return withEngine(connectionString, (engine) => engine.diff(input));
}

/** Empties the database: every table and type of its schema goes. */
export async function emptyDatabase(connectionString) {
  await withEngine(connectionString, (engine) => engine.reset({ filter: noFilters }));
}

async function withEngine(connectionString, work) {
  const { withSchemaEngine } = await import("./schema-engine.mjs");
  const datamodels = schemaFiles().files.map(({ path, content }) => [path, content]);
  return withSchemaEngine(connectionString, datamodels, work);
}

async function withClient(connectionString, work) {
  const client = new pg.Client({ connectionString });
  client.on("error", () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
