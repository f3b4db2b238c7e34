import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { isAlive, startTime } from "./processes.mjs";

/**
 * Register of the programs that work with one data folder (server, import, migration): one small file each.
 * The last to leave stops the database; a program that was killed leaves a file behind that no longer counts.
 *
 * @typedef {{pid: number, startTime: string, role: string, url?: string}} Instance
 */

/**
 * @param {string} dataDir
 * @param {string} role what the program is: start, dev, db, corpus
 */
export function registerInstance(dataDir, role) {
  const folder = path.join(dataDir, "instances");
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, `${process.pid}.json`);
  /** @type {Instance} */
  const entry = { pid: process.pid, startTime: startTime(process.pid), role };
  const save = () => writeFileSync(file, JSON.stringify(entry));
  save();
  return {
    setUrl(url) {
      entry.url = url;
      save();
    },
    remove: () => rmSync(file, { force: true }),
  };
}

/** Other programs at work on the data folder right now. @returns {Instance[]} */
export function liveInstances(dataDir) {
  const folder = path.join(dataDir, "instances");
  const others = readEntries(folder).filter((entry) => entry.pid !== process.pid);
  for (const entry of others) {
    if (!isRunning(entry)) rmSync(path.join(folder, `${entry.pid}.json`), { force: true });
  }
  return others.filter(isRunning);
}

const isRunning = (entry) => isAlive(entry.pid) && startTime(entry.pid) === entry.startTime;

function readEntries(folder) {
  try {
    return readdirSync(folder).flatMap((name) => readEntry(path.join(folder, name)));
  } catch (error) {
    if (error.code === "ENOENT") return [];
    throw error;
  }
}

function readEntry(file) {
  try {
    return [JSON.parse(readFileSync(file, "utf8"))];
  } catch {
    // Being written or removed at this moment: its owner is starting or has just left.
    return [];
  }
}
