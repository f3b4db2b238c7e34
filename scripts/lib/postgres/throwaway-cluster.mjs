import { chmodSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { ensureCluster, roleName } from "./cluster.mjs";
import { abandonCluster, openHome } from "./home.mjs";
import { startServer, stopServer } from "./server-process.mjs";

/**
 * A PostgreSQL of a test's own, real but without durability, gone after `remove`.
 *
 * @param {{within?: string}} [options] `within`: folder for its files, for a test that gives it a disk of its own
 */
export async function startThrowawayCluster({ within = os.tmpdir() } = {}) {
  const dataDir = mkdtempSync(path.join(within, "shubi-cluster-"));
  // Started by root, PostgreSQL runs as another user, who must be able to walk through.
  chmodSync(dataDir, 0o711);
  const home = openHome(dataDir, { note: () => undefined });
  mkdirSync(path.dirname(home.clusterDir), { recursive: true });
  await ensureCluster(home, { throwaway: true });
  await startServer(home, { throwaway: true });
  const url = (database) =>
    `postgresql://${roleName}:${home.config.password}@127.0.0.1:${home.config.port}/${database}`;
  return {
    dataDir,
    clusterDir: home.clusterDir,
    url,
    /** Makes an empty database, or a copy of another nobody is connected to. @returns its address */
    async createDatabase(name, copyOf = "template1") {
      const { connect } = await import("../backup/connect.mjs");
      const client = await connect(url("postgres"));
      await client.query(`create database ${name} template ${copyOf}`);
      await client.end();
      return url(name);
    },
    stop: () => stopServer(home),
    start: () => startServer(home, { throwaway: true, keepPort: true }),
    async remove() {
      await stopServer(home);
      abandonCluster(dataDir, home.config);
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
