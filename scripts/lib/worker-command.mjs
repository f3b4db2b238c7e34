import { ensureBuiltinCorpus } from "./builtin-corpus.mjs";
import { ensureInstalled } from "./install.mjs";
import { ensureMigrated } from "./migrate.mjs";
import { inRoot, root } from "./paths.mjs";
import { ensurePrismaClient } from "./prisma-client.mjs";
import { makeProgress } from "./progress.mjs";
import { runNode } from "./run.mjs";
import { serverTypeScript } from "./run-typescript.mjs";
import { withDatabase } from "./with-database.mjs";

/**
 * `npm run worker`: reads imported files and mines libraries beside the app servers, until it is stopped.
 *
 * @returns {Promise<number>} the exit code
 */
export async function workerCommand() {
  const progress = makeProgress({ stream: process.stderr, quiet: true });
  await ensureInstalled(progress);
  await ensurePrismaClient(progress);
  return withDatabase("worker", progress, async (databaseUrl) => {
    await ensureMigrated(progress, databaseUrl);
    await ensureBuiltinCorpus(progress, databaseUrl);
    const env = {
      ...process.env,
      DATABASE_URL: databaseUrl,
      SHUBI_ROOT: root,
      TSX_TSCONFIG_PATH: inRoot("tsconfig.json"),
    };
    const { code } = await runNode([...serverTypeScript, inRoot("scripts/work.ts")], {
      cwd: root,
      env,
      inherit: true,
    });
    return code;
  });
}
