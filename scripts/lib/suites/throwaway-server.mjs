import { spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { liveInstances } from "../instances.mjs";
import { inRoot, root } from "../paths.mjs";
import { pickFreePort } from "../ports.mjs";
import { embeddedUrl } from "../postgres/embedded.mjs";
import { abandonCluster } from "../postgres/home.mjs";
import { waitUntil } from "../processes.mjs";
import { Trouble } from "../trouble.mjs";

const prefix = "shubi-test-";
const readyWithinMs = 180_000;

/**
 * The product started just as `npm start` does it, with an empty database that is removed afterwards.
 *
 * @param {string} [name] tells the servers of one program apart
 * @returns {Promise<{url: string, databaseUrl: string, stop: () => Promise<void>}>}
 */
export async function startThrowawayServer(progress, signal, name = "1") {
  const dataDir = path.join(os.tmpdir(), `${prefix}${process.pid}-${name}`);
  const port = await pickFreePort();
  progress.step(`启动测试用的服务（端口 ${port}，临时数据库）`);
  const server = spawnStart(dataDir, port);
  const stop = async () => {
    server.child.kill("SIGTERM");
    await waitUntil(() => server.ended(), 30_000);
    destroy(dataDir);
  };
  const ready = await waitUntil(
    () => signal.aborted || server.ended() || server.output().includes("述笔已就绪"),
    readyWithinMs,
  );
  if (ready && !signal.aborted && !server.ended()) {
    return { url: `http://127.0.0.1:${port}`, databaseUrl: embeddedUrl(dataDir), stop };
  }
  await stop();
  throw new Trouble("测试用的服务没能启动。", ["请看上面的输出。"], server.output());
}

function spawnStart(dataDir, port) {
  const { DATABASE_URL, npm_lifecycle_event, ...env } = process.env;
  Object.assign(env, {
    SHUBI_DATA_DIR: dataDir,
    SHUBI_THROWAWAY: "1",
    PORT: String(port),
    HOST: "127.0.0.1",
  });
  const child = spawn(process.execPath, [inRoot("scripts/start.mjs")], {
    cwd: root,
    env,
    stdio: ["ignore", "pipe", "pipe"],
    detached: process.platform !== "win32",
  });
  let output = "";
  let ended = false;
  const keep = (chunk) => {
    output += chunk;
  };
  child.stdout.on("data", keep);
  child.stderr.on("data", keep);
  child.on("exit", () => {
    ended = true;
  });
  return { child, output: () => output, ended: () => ended };
}

/** A test run that was killed leaves its database behind, running or not; to be called before the first server starts. */
export function removeLeftoverServers() {
  for (const entry of readdirSync(os.tmpdir()).filter((name) => name.startsWith(prefix))) {
    const dataDir = path.join(os.tmpdir(), entry);
    if (liveInstances(dataDir).length === 0) destroy(dataDir);
  }
}

function destroy(dataDir) {
  if (existsSync(path.join(dataDir, "pg.json"))) {
    abandonCluster(dataDir, JSON.parse(readFileSync(path.join(dataDir, "pg.json"), "utf8")));
  }
  rmSync(dataDir, { recursive: true, force: true });
}
