import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { isPortFree, pickFreePort } from "../ports.mjs";
import { isAlive, waitUntil, workingDir } from "../processes.mjs";
import { lastLines } from "../run.mjs";
import { Trouble } from "../trouble.mjs";
import { runProgram, writeSettings } from "./cluster.mjs";
import { giveTo, saveConfig } from "./home.mjs";

const maxLogBytes = 5_000_000;

/**
 * What PostgreSQL says of itself in its process file.
 *
 * @returns {{pid: number, port: number, ready: boolean} | undefined} undefined when it is not running
 */
export function runningServer(home) {
  const entry = readProcessFile(home);
  return entry && isServer(home, entry.pid) ? entry : undefined;
}

function readProcessFile(home) {
  try {
    const lines = readFileSync(path.join(home.clusterDir, "postmaster.pid"), "utf8").split("\n");
    return { pid: Number(lines[0]), port: Number(lines[3]), ready: lines[7]?.trim() === "ready" };
  } catch (error) {
    if (error.code === "ENOENT") return undefined;
    throw error;
  }
}

/** A process id may have gone to another program since (after a restart of the machine or container). */
function isServer(home, pid) {
  if (!isAlive(pid)) return false;
  const folder = workingDir(pid);
  return folder === undefined || folder === home.clusterDir;
}

/**
 * Starts PostgreSQL and waits until it takes connections. Works after any kind of kill: leftovers of a dead
 * server are waited for and cleared away, and PostgreSQL then recovers from its log by itself.
 *
 * @returns {Promise<number>} the port
 */
export async function startServer(home, { throwaway = false, keepPort = false } = {}) {
  await clearLeftovers(home);
  const { port } = home.config;
  if (!keepPort && !(port > 0 && (await isPortFree(port)))) {
    home.config.port = await pickFreePort();
    saveConfig(home);
  }
  writeSettings(home, home.config.port, { throwaway });
  prepareLog(home);
  const args = ["start", "-D", home.clusterDir, "-l", home.logFile, "-w", "-t", "120", "-s"];
  const { code, output } = await runProgram(home, "pg_ctl", args);
  if (code !== 0) throw startTrouble(home, output);
  return home.config.port;
}

/** Stops PostgreSQL: open connections are ended, everything committed is on disk. */
export async function stopServer(home) {
  if (!runningServer(home)) return;
  await runProgram(home, "pg_ctl", ["stop", "-D", home.clusterDir, "-m", "fast", "-w", "-t", "60", "-s"]);
}

async function clearLeftovers(home) {
  const entry = readProcessFile(home);
  if (!entry) return;
  const gone = await waitUntil(() => processesIn(home.clusterDir).length === 0, 20_000, 100);
  if (!gone) {
    throw new Trouble(`上次的数据库进程还没有退出（${processesIn(home.clusterDir).join("、")}）。`, [
      "请稍等片刻再试；仍不行时，结束这些进程后重来。",
    ]);
  }
  // PostgreSQL would take an uncollected or reused process id for a running server and refuse to start.
  rmSync(path.join(home.clusterDir, "postmaster.pid"), { force: true });
}

/** Live processes of the database: all of them work inside its folder. Only Linux tells; elsewhere PostgreSQL's own check has to do. */
function processesIn(folder) {
  if (process.platform !== "linux") return [];
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => workingDir(pid) === folder && isAlive(pid));
}

function prepareLog(home) {
  if (existsSync(home.logFile) && statSync(home.logFile).size < maxLogBytes) return;
  writeFileSync(home.logFile, "", { mode: 0o600 });
  giveTo(home.user, home.logFile);
}

function startTrouble(home, output) {
  const log = existsSync(home.logFile) ? lastLines(readFileSync(home.logFile, "utf8"), 15) : "";
  const advice = [`完整日志：${home.logFile}`];
  if (/No space left/.test(log)) advice.unshift("磁盘空间不足，请清理后重试。");
  if (/could not bind|Address already in use/.test(log))
    advice.unshift("端口刚被别的程序占用，请再运行一次。");
  return new Trouble("内置的 PostgreSQL 没能启动。", advice, `${output}\n${log}`);
}
