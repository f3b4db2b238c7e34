import { corpusCli, ensureBuiltinCorpus } from "./builtin-corpus.mjs";
import { ensureInstalled } from "./install.mjs";
import { ensureMigrated } from "./migrate.mjs";
import { ensurePrismaClient } from "./prisma-client.mjs";
import { makeProgress } from "./progress.mjs";
import { runTypeScript } from "./run-typescript.mjs";
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
  if (withoutDatabase.has(args[0])) return runTypeScript(corpusCli, args);
  await ensurePrismaClient(progress);
  return withDatabase("corpus", progress, async (databaseUrl) => {
    await ensureMigrated(progress, databaseUrl);
    if (args[0] !== "load-builtin") await ensureBuiltinCorpus(progress, databaseUrl);
    return runTypeScript(corpusCli, args, { ...process.env, DATABASE_URL: databaseUrl });
  });
}
