import { execFileSync } from "node:child_process";
import { readFileSync, readlinkSync } from "node:fs";

/**
 * True while the process runs. A dead process whose parent has not collected it (usual in containers) is not
 * alive, although signals to it still succeed.
 */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return error.code === "EPERM";
  }
  return linuxStat(pid)?.state !== "Z";
}

/** Start time of a process in whatever form the system gives it; tells a process from a later one of the same id. */
export function startTime(pid) {
  const stat = linuxStat(pid);
  if (stat) return `${bootId()}:${stat.startTicks}`;
  if (process.platform === "win32") return "";
  try {
    return execFileSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" }).trim();
  } catch {
    return "";
  }
}

/** Parent of a process, where the system tells it (Linux). */
export const parentOf = (pid) => linuxStat(pid)?.parent;

/** True for a shell that only runs one command for its parent. */
export const isShell = (pid) => /^(sh|dash|bash|ash)$/.test(linuxStat(pid)?.name ?? "");

/** Working folder of a process, where the system tells it (Linux) and lets us see it. */
export function workingDir(pid) {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return undefined;
  }
}

/** Waits until `done()` is true. @returns whether it became true within `timeoutMs` */
export async function waitUntil(done, timeoutMs, everyMs = 50) {
  const endMs = Date.now() + timeoutMs;
  while (!(await done())) {
    if (Date.now() > endMs) return false;
    await new Promise((resolve) => setTimeout(resolve, everyMs));
  }
  return true;
}

function linuxStat(pid) {
  try {
    // The name in brackets may itself hold blanks and brackets, hence the last closing one.
    const text = readFileSync(`/proc/${pid}/stat`, "utf8");
    const fields = text.slice(text.lastIndexOf(")") + 2).split(" ");
    const name = text.slice(text.indexOf("(") + 1, text.lastIndexOf(")"));
    return { name, state: fields[0], parent: Number(fields[1]), startTicks: fields[19] };
  } catch {
    return undefined;
  }
}

function bootId() {
  try {
    return readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
  } catch {
    return "";
  }
}
