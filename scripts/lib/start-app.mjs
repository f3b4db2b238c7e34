import { existsSync } from "node:fs";
import { chooseAddress, localUrl, officeUrls } from "./address.mjs";
import { startAppServer } from "./app-server.mjs";
import { authSecret } from "./auth-secret.mjs";
import { ensureBuild } from "./build.mjs";
import { ensureBuiltinCorpus } from "./builtin-corpus.mjs";
import { ensureDataDir } from "./data-dir.mjs";
import { openDatabase } from "./database.mjs";
import { ensureInstalled } from "./install.mjs";
import { liveInstances, registerInstance } from "./instances.mjs";
import { ensureMigrated } from "./migrate.mjs";
import { dataDir, inRoot } from "./paths.mjs";
import { ensurePrismaClient } from "./prisma-client.mjs";
import { isAlive, isShell, parentOf, startTime, waitUntil } from "./processes.mjs";
import { makeProgress, secondsSince } from "./progress.mjs";
import { onStopSignal } from "./stop-signals.mjs";
import { printTrouble } from "./trouble.mjs";

/**
 * `npm start` and `npm run dev`: everything from a bare checkout to a running product, doing only what is stale.
 *
 * @returns {Promise<number>} the exit code, once the server has ended
 */
export async function startApp({ dev }) {
  const startMs = Date.now();
  loadEnvFiles();
  const running = await alreadyRunning(dev ? "dev" : "start");
  if (running) {
    console.log(
      `述笔已在运行：${running.url}（进程 ${running.pid}）。要另开一份，请用 PORT=端口号 指定端口。`,
    );
    return 0;
  }
  const parts = { stopped: false };
  const ended = stopOnSignal(parts);
  try {
    parts.work = bringUp(parts, { dev, startMs });
    await parts.work;
  } catch (error) {
    // A stop asked for in the middle of a step makes that step fail; that is no trouble to report.
    if (parts.stopped) return ended;
    printTrouble(error);
    await takeDown(parts);
    return 1;
  }
  // A stop in the middle of the steps leaves no server to wait for.
  return parts.app === undefined ? ended : Promise.race([ended, endOfApp(parts, ended)]);
}

async function endOfApp(parts, ended) {
  const code = await parts.app.exited;
  if (parts.stopped) return ended;
  console.error(`\n网页服务意外退出（${code}），请看上面的日志，再运行一次 npm start。`);
  await takeDown(parts);
  return 1;
}

async function bringUp(parts, { dev, startMs }) {
  const progress = makeProgress({ steps: dev ? 6 : 7 });
  const openOwnDatabase = async () => {
    ensureDataDir();
    parts.instance = registerInstance(dataDir, dev ? "dev" : "start");
    parts.database = await openDatabase(progress, { throwaway: process.env.SHUBI_THROWAWAY === "1" });
  };
  const steps = [
    () => ensureInstalled(progress),
    () => ensurePrismaClient(progress),
    openOwnDatabase,
    () => ensureMigrated(progress, parts.database.url),
    () => ensureBuiltinCorpus(progress, parts.database.url),
    ...(dev ? [] : [() => ensureBuild(progress)]),
    () => serve(parts, { dev, startMs, progress }),
  ];
  for (const step of steps) {
    await step();
    if (parts.stopped) return;
  }
}

async function serve(parts, { dev, startMs, progress }) {
  progress.step("启动网页服务");
  const address = await chooseAddress(progress);
  const env = { ...process.env, DATABASE_URL: parts.database.url, BETTER_AUTH_SECRET: authSecret() };
  parts.app = startAppServer({ dev, ...address, env });
  await parts.app.ready(localUrl(address));
  if (parts.stopped) return;
  parts.instance.setUrl(localUrl(address));
  console.log(`\n述笔已就绪（用时 ${secondsSince(startMs)}）：${localUrl(address)}`);
  for (const url of officeUrls(address)) console.log(`  办公网内其他电脑：${url}`);
  console.log("按 Ctrl+C 停止。");
}

/** App first, so that its last saves still find the database. */
async function takeDown(parts) {
  await parts.app?.stop();
  parts.instance?.remove();
  await parts.database?.close();
}

function stopOnSignal(parts) {
  return new Promise((resolve) => {
    const stop = async () => {
      if (parts.stopped) return;
      parts.stopped = true;
      console.log("\n正在停止 …");
      await parts.app?.stop();
      await parts.work?.catch(() => undefined);
      await takeDown(parts).catch(printTrouble);
      console.log("已停止。");
      resolve(0);
    };
    onStopSignal(stop);
    stopWhenNpmIsKilled(stop);
  });
}

/** npm hands signals on, except the one it cannot see: without this a killed npm would leave us holding the port. */
function stopWhenNpmIsKilled(stop) {
  const npm = process.env.npm_lifecycle_event ? findNpm(process.ppid) : undefined;
  if (!npm) return;
  setInterval(() => {
    if (!isAlive(npm.pid) || startTime(npm.pid) !== npm.startTime) void stop();
  }, 500).unref();
}

/** npm itself is our parent or, where its shell stays in between, our grandparent. */
function findNpm(parent) {
  const grandparent = parentOf(parent);
  const pid = grandparent !== undefined && isShell(parent) ? grandparent : parent;
  return pid > 1 ? { pid, startTime: startTime(pid) } : undefined;
}

/** A server of the same kind from this checkout; one that is just going away (its npm was killed) does not count. */
async function alreadyRunning(role) {
  if (process.env.PORT || !existsSync(dataDir)) return undefined;
  const find = () => liveInstances(dataDir).find((instance) => instance.role === role && instance.url);
  if (!find()) return undefined;
  await waitUntil(() => !find(), 2_000, 100);
  return find();
}

/** Settings kept in a file, as Next reads them itself; what the environment says wins. */
function loadEnvFiles() {
  for (const name of [".env.local", ".env"]) {
    if (existsSync(inRoot(name))) process.loadEnvFile(inRoot(name));
  }
}
