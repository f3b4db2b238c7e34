import { ensureDataDir } from "./data-dir.mjs";
import { openDatabase } from "./database.mjs";
import { registerInstance } from "./instances.mjs";
import { dataDir } from "./paths.mjs";
import { onStopSignal } from "./stop-signals.mjs";

/**
 * Runs a command-line job with the database up, and leaves everything as it was found.
 *
 * @template T
 * @param {string} role see `registerInstance`
 * @param {(databaseUrl: string) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withDatabase(role, progress, work) {
  ensureDataDir();
  const instance = registerInstance(dataDir, role);
  let database;
  const close = async () => {
    instance.remove();
    await database?.close();
  };
  onStopSignal(async (_signal, ended) => {
    // The database goes last: what is being stopped still writes to it.
    await ended;
    await close();
    process.exit(130);
  });
  try {
    database = await openDatabase(progress);
    return await work(database.url);
  } finally {
    await close();
  }
}
