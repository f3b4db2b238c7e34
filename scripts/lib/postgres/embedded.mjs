import { existsSync, mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { ensureDataDir } from "../data-dir.mjs";
import { liveInstances } from "../instances.mjs";
import { withLock } from "../lock.mjs";
import { dataDir } from "../paths.mjs";
import { waitUntil } from "../processes.mjs";
import { databaseName, ensureCluster, roleName } from "./cluster.mjs";
import { openHome } from "./home.mjs";
import { runningServer, startServer, stopServer } from "./server-process.mjs";

const watchEveryMs = 500;

/**
 * The embedded PostgreSQL of the data folder, shared by all programs at work on it: whoever needs it first
 * starts it, later ones use it, the last one to leave stops it. It outlives the program that started it, so a
 * killed program leaves it to the next.
 *
 * @param {{throwaway?: boolean}} [options] `throwaway` trades durability for speed (tests)
 * @returns {Promise<{url: string, fresh: boolean, close: () => Promise<void>}>} `fresh`: the database was just made
 */
export async function openEmbedded(progress, { throwaway = false } = {}) {
  ensureDataDir();
  const lockFile = path.join(dataDir, "pg.lock");
  const opened = await withLock(lockFile, () => startOrJoin(progress, throwaway));
  const stopWatching = watch(opened.home, lockFile, progress, throwaway);
  return {
    url: opened.url,
    fresh: opened.fresh,
    close: async () => {
      await stopWatching();
      await withLock(lockFile, async () => {
        if (liveInstances(dataDir).length === 0) await stopServer(opened.home);
      });
    },
  };
}

async function startOrJoin(progress, throwaway) {
  const home = openHome(dataDir, progress);
  mkdirSync(path.dirname(home.clusterDir), { recursive: true });
  const fresh = !existsSync(path.join(home.clusterDir, "PG_VERSION"));
  await ensureCluster(home, { throwaway });
  if (!(await joinRunning(home))) await startServer(home, { throwaway });
  const url = databaseUrl(home, databaseName);
  await ensureDatabase(home);
  return { home, url, fresh };
}

/** Uses a server that is up already, for instance left behind by a killed program. */
async function joinRunning(home) {
  const server = runningServer(home);
  if (!server) return false;
  const settled = () => runningServer(home)?.ready === true || !runningServer(home);
  const stopping = !server.ready;
  if (stopping) await waitUntil(settled, 60_000);
  const now = runningServer(home);
  if (!now) return false;
  home.config.port = now.port;
  if (await answers(home)) return true;
  await stopServer(home);
  return false;
}

async function answers(home) {
  try {
    await query(databaseUrl(home, "postgres"), "select 1");
    return true;
  } catch {
    return false;
  }
}

async function ensureDatabase(home) {
  const url = databaseUrl(home, "postgres");
  const found = await query(url, "select 1 from pg_database where datname = $1", [databaseName]);
  if (found.rowCount === 0) await query(url, `create database ${databaseName}`);
}

async function query(connectionString, sql, values) {
  const { default: pg } = await import("pg");
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 10_000 });
  client.on("error", () => undefined);
  await client.connect();
  try {
    return await client.query(sql, values);
  } finally {
    await client.end();
  }
}

const databaseUrl = ({ config }, database) =>
  `postgresql://${roleName}:${config.password}@127.0.0.1:${config.port}/${database}`;

/** Address of the embedded database of any data folder, running or not. */
export function embeddedUrl(folder) {
  const config = JSON.parse(readFileSync(path.join(folder, "pg.json"), "utf8"));
  return databaseUrl({ config }, databaseName);
}

/** Starts the server again on the same port when it dies under us; the app's pool then reconnects. */
function watch(home, lockFile, progress, throwaway) {
  let stopped = false;
  let reviving = Promise.resolve();
  let busy = false;
  const timer = setInterval(() => {
    if (busy || runningServer(home)) return;
    busy = true;
    reviving = revive(home, lockFile, progress, throwaway, () => stopped).finally(() => {
      busy = false;
    });
  }, watchEveryMs);
  return async () => {
    stopped = true;
    clearInterval(timer);
    await reviving;
  };
}

async function revive(home, lockFile, progress, throwaway, isStopped) {
  try {
    await withLock(lockFile, async () => {
      if (isStopped() || runningServer(home)) return;
      progress.note("数据库意外退出，正在重新启动 …");
      await startServer(home, { throwaway, keepPort: true });
      progress.note("数据库已恢复");
    });
  } catch (error) {
    progress.note(`数据库没能恢复，仍在重试：${error.message}`);
  }
}
