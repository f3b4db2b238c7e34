import { corpusCli, ensureBuiltinCorpus, serverTypeScript } from "./builtin-corpus.mjs";
import { ensureInstalled } from "./install.mjs";
import { ensureMigrated } from "./migrate.mjs";
import { inRoot, root } from "./paths.mjs";
import { ensurePrismaClient } from "./prisma-client.mjs";
import { makeProgress } from "./progress.mjs";
import { runNode } from "./run.mjs";
import { withDatabase } from "./with-database.mjs";

/** Commands that work on files alone. */
const withoutDatabase = new Set(["parse", "evaluate", "register", "help", "--help", undefined]);

/**
 * `npm run corpus -- …`: prepares what the command needs and hands over to `corpus-cli.ts`. Its output is for
 * other programs to read, so everything said here goes to stderr.
 *
 * @returns {Promise<number>} the command's own exit code
 */
export async function corpusCommand(args) {
  const progress = makeProgress({ stream: process.stderr, quiet: true });
  await ensureInstalled(progress);
  if (withoutDatabase.has(args[0])) return runCli(args, process.env);
  await ensurePrismaClient(progress);
  return withDatabase("corpus", progress, async (databaseUrl) => {
    await ensureMigrated(progress, databaseUrl);
    if (args[0] !== "load-builtin") await ensureBuiltinCorpus(progress, databaseUrl);
    return runCli(args, { ...process.env, DATABASE_URL: databaseUrl });
  });
}

async function runCli(args, env) {
  // Run from the caller's folder, so that relative paths mean what was typed.
  const cwd = process.env.INIT_CWD ?? process.cwd();
  const options = {
    cwd,
    env: { ...env, SHUBI_ROOT: root, TSX_TSCONFIG_PATH: inRoot("tsconfig.json") },
    inherit: true,
  };
  const { code } = await runNode([...tsxArgs(), corpusCli, ...args], options);
  return code;
}

/** tsx by its full address: a bare name would be looked up from the caller's folder. */
const tsxArgs = () => serverTypeScript.map((arg) => (arg === "tsx" ? import.meta.resolve("tsx") : arg));
