import { spawn } from "node:child_process";

const heartbeatMs = 15_000;
const running = new Set();

/**
 * Runs a program to its end and keeps what it prints.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {import("node:child_process").SpawnOptions & {
 *   inherit?: boolean, mustFinish?: boolean, onHeartbeat?: (seconds: number) => void }} [options]
 *   `inherit` passes output through instead of keeping it; `mustFinish` exempts it from `stopRunning`;
 *   `onHeartbeat` is called while it takes long
 * @returns {Promise<{code: number, stdout: string, output: string}>} `output` is stdout and stderr as they came;
 *   a signal or a program that cannot be started counts as code 1
 */
export function run(command, args, { inherit = false, mustFinish = false, onHeartbeat, ...options } = {}) {
  return new Promise((resolve) => {
    const startMs = Date.now();
    const child = spawn(command, args, {
      stdio: inherit ? "inherit" : ["ignore", "pipe", "pipe"],
      windowsHide: true,
      ...options,
    });
    if (!mustFinish) running.add(child);
    let stdout = "";
    let output = "";
    child.stdout?.on("data", (chunk) => {
      stdout += chunk;
      output += chunk;
    });
    child.stderr?.on("data", (chunk) => {
      output += chunk;
    });
    const timer = onHeartbeat && setInterval(() => onHeartbeat((Date.now() - startMs) / 1000), heartbeatMs);
    const finish = (code) => {
      clearInterval(timer);
      running.delete(child);
      resolve({ code, stdout, output });
    };
    child.on("error", (error) => {
      output += error.message;
      finish(1);
    });
    child.on("close", (code) => finish(code ?? 1));
  });
}

export const runNode = (args, options) => run(process.execPath, args, options);

/**
 * Stops what `run` started and has not ended yet; used when the whole program is told to stop.
 *
 * @returns {Promise<unknown>} resolves when all of it has ended: a worker first gives back what it has in hand
 */
export function stopRunning(signal = "SIGTERM") {
  const ended = [...running].map((child) => new Promise((resolve) => child.once("close", resolve)));
  for (const child of running) child.kill(signal);
  return Promise.all(ended);
}

/** The last `count` lines of a program's output. */
export const lastLines = (text, count = 40) => text.trimEnd().split("\n").slice(-count).join("\n");
