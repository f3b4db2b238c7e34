import { spawn } from "node:child_process";
import http from "node:http";
import { inRoot, root, tools } from "./paths.mjs";
import { waitUntil } from "./processes.mjs";
import { Trouble } from "./trouble.mjs";

const serverFile = inRoot("scripts/serve.mjs");
const readyWithinMs = 60_000;
/** The server gives itself fifteen seconds for requests and jobs under way. */
const graceMs = 20_000;

/**
 * Starts Next as a process of its own group, so that Ctrl+C reaches only its starter, which stops things in order.
 *
 * @param {{dev: boolean, host: string, port: number, env: NodeJS.ProcessEnv}} options
 */
export function startAppServer({ dev, host, port, env }) {
  const starter = new URL("exit-with-parent.mjs", import.meta.url).href;
  const server = dev ? [tools.next, "dev", "-H", host, "-p", String(port)] : [serverFile, host, String(port)];
  const child = spawn(process.execPath, ["--import", starter, ...server], {
    cwd: root,
    env: {
      ...env,
      NODE_ENV: dev ? "development" : "production",
      NEXT_TELEMETRY_DISABLED: "1",
      // Next would end the process when the last request is answered, whatever jobs are still to be given back.
      ...(dev ? {} : { NEXT_MANUAL_SIG_HANDLE: "1" }),
    },
    stdio: ["ignore", "pipe", "pipe", "ipc"],
    detached: process.platform !== "win32",
  });
  const output = passThroughOnceReady(child);
  const exited = new Promise((resolve) => child.once("exit", (code, signal) => resolve(code ?? signal)));
  let running = true;
  void exited.then(() => {
    running = false;
  });
  return {
    exited,
    async ready(url) {
      const up = await waitUntil(async () => !running || (await responds(url)), readyWithinMs, 30);
      if (!running || !up) throw new Trouble("网页服务没能启动。", ["请看上面的原因。"], output.held());
      output.release();
    },
    async stop() {
      if (!running) return;
      child.kill("SIGTERM");
      if (await waitUntil(() => !running, graceMs)) return;
      killGroup(child.pid);
      await exited;
    },
  };
}

/** Holds the server's own start-up lines back, for the case that it fails; afterwards its log goes through. */
function passThroughOnceReady(child) {
  let held = "";
  let open = false;
  const forward = (stream) => (chunk) => {
    if (open) stream.write(chunk);
    else held += chunk;
  };
  child.stdout.on("data", forward(process.stdout));
  child.stderr.on("data", forward(process.stderr));
  return {
    held: () => held,
    release: () => {
      open = true;
    },
  };
}

/** Any answer will do. Each try has a connection of its own: a kept one would hold up the server when it stops. */
function responds(url) {
  return new Promise((resolve) => {
    const request = http.get(url, { agent: false, timeout: readyWithinMs }, (response) => {
      response.resume();
      response.on("end", () => resolve(true));
    });
    request.on("timeout", () => request.destroy());
    request.on("error", () => resolve(false));
  });
}

function killGroup(pid) {
  try {
    process.kill(process.platform === "win32" ? pid : -pid, "SIGKILL");
  } catch (error) {
    if (error.code !== "ESRCH") throw error;
  }
}
