import { linkSync, readFileSync, rmSync, unlinkSync, writeFileSync } from "node:fs";
import { isAlive, startTime, waitUntil } from "./processes.mjs";
import { Trouble } from "./trouble.mjs";

const patienceMs = 120_000;

/**
 * Runs `work` while no other program holds the same lock file. A lock whose holder was killed is taken over.
 *
 * @template T
 * @param {string} file
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLock(file, work) {
  if (!(await waitUntil(() => tryLock(file), patienceMs, 100))) {
    throw new Trouble(`另一个述笔进程（${holder(file)?.pid ?? "未知"}）一直占用着数据库的启动锁。`, [
      `请确认没有别的述笔在运行，再删除 ${file} 重试。`,
    ]);
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

function tryLock(file) {
  // Written aside and linked into place, so that a lock is never seen half written.
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, JSON.stringify({ pid: process.pid, startTime: startTime(process.pid) }));
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
    const other = holder(file);
    if (other && !(isAlive(other.pid) && startTime(other.pid) === other.startTime))
      rmSync(file, { force: true });
    return false;
  } finally {
    unlinkSync(draft);
  }
}

function holder(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}
