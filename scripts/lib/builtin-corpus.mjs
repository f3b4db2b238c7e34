import { fingerprint } from "./fingerprint.mjs";
import { inRoot, root } from "./paths.mjs";
import { lastLines, runNode } from "./run.mjs";
import { serverTypeScript } from "./run-typescript.mjs";
import { Trouble } from "./trouble.mjs";

/** What the loaded library depends on: the texts and the code that reads and mines them. */
const inputs = [
  "corpus",
  "scripts/corpus-cli.ts",
  ...["text", "speech", "corpus", "mining", "store"].map((name) => `lib/${name}`),
];

export const corpusCli = inRoot("scripts/corpus-cli.ts");

/**
 * Loads the built-in texts into the database once for each state of the texts.
 *
 * The state is remembered as the comment on the migrations table: it then goes with the data wherever that
 * goes, and vanishes when the database is reset, which a file beside the database would not.
 */
export async function ensureBuiltinCorpus(progress, databaseUrl) {
  const wanted = `shubi builtin corpus ${fingerprint(root, inputs, (file) => !file.endsWith(".test.ts"))}`;
  if ((await readMark(databaseUrl)) === wanted) return progress.skip("内置语料：已装入");
  progress.step("装入内置语料");
  const { code, output, stdout } = await runNode([...serverTypeScript, corpusCli, "load-builtin"], {
    cwd: root,
    env: { ...process.env, DATABASE_URL: databaseUrl },
  });
  if (code !== 0) throw new Trouble("内置语料没能装入。", ["请看上面的原因。"], lastLines(output));
  if (stdout.trim()) progress.note(lastLines(stdout, 1));
  await writeMark(databaseUrl, wanted);
}

async function readMark(databaseUrl) {
  const sql = `select obj_description(to_regclass('"_prisma_migrations"'), 'pg_class') as mark`;
  return (await query(databaseUrl, sql)).rows[0].mark;
}

async function writeMark(databaseUrl, mark) {
  await query(databaseUrl, `comment on table "_prisma_migrations" is '${mark}'`);
}

async function query(connectionString, sql) {
  const { default: pg } = await import("pg");
  const client = new pg.Client({ connectionString });
  client.on("error", () => undefined);
  await client.connect();
  try {
    return await client.query(sql);
  } finally {
    await client.end();
  }
}
