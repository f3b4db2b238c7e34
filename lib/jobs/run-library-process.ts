import "server-only";
import { spawn } from "node:child_process";
import path from "node:path";
import type { LibraryTask } from "./library-process";
import { projectRoot } from "./project-root";

/**
 * Works on an organisation's library in a process of its own: it computes for seconds, in which a server could answer
 * nobody, and a library too large for its memory ends only that process.
 *
 * @returns true when it went through.
 */
export function runLibraryProcess(
  task: LibraryTask,
  organisationId: string,
  signal: AbortSignal,
): Promise<boolean> {
  const root = projectRoot();
  const entry = path.join(root, "lib", "jobs", "library-process.mjs");
  const child = spawn(process.execPath, ["--conditions=react-server", entry, task, organisationId], {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit", "ipc"],
    windowsHide: true,
  });
  // What it writes, it writes in one transaction: ended at any moment it leaves nothing half done.
  const end = () => child.kill("SIGKILL");
  signal.addEventListener("abort", end, { once: true });
  if (signal.aborted) end();
  child.unref();
  child.channel?.unref();
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", (code) => {
      signal.removeEventListener("abort", end);
      resolve(code === 0);
    });
  });
}
