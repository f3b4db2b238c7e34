import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";

export type OwnDatabase = {
  readonly url: string;
  readonly dataDir: string;
  readonly close: () => Promise<void>;
};

/**
 * An empty PostgreSQL of the program's own with every migration applied, as durable as the product's; it is gone when it
 * is closed. `DATABASE_URL` names it from then on, so that nothing touches a database somebody uses.
 */
export async function openOwnDatabase(): Promise<OwnDatabase> {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), "shubi-bench-"));
  // Started by root, PostgreSQL runs as another user, who must be able to walk through.
  chmodSync(dataDir, 0o711);
  process.env.SHUBI_DATA_DIR = dataDir;
  delete process.env.DATABASE_URL;
  const { openEmbedded } = await import("../../scripts/lib/postgres/embedded.mjs");
  const { makeProgress } = await import("../../scripts/lib/progress.mjs");
  const { ensureMigrated } = await import("../../scripts/lib/migrate.mjs");
  const { abandonCluster } = await import("../../scripts/lib/postgres/home.mjs");
  const progress = makeProgress({ stream: process.stderr, quiet: true });
  const { url, close } = await openEmbedded(progress, {});
  await ensureMigrated(progress, url);
  process.env.DATABASE_URL = url;
  return {
    url,
    dataDir,
    close: async () => {
      await close();
      const home = path.join(dataDir, "pg.json");
      if (existsSync(home)) abandonCluster(dataDir, JSON.parse(readFileSync(home, "utf8")));
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
