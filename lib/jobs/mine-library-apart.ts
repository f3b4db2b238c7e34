import "server-only";
import { spawn } from "node:child_process";
import path from "node:path";
import { projectRoot } from "./project-root";

/**
 * Mines an organisation's library in a process of its own: it computes for seconds, in which a server could answer
 * nobody, and a library too large for its memory ends only that process.
 *
 * @returns true when it went through.
 */
export function mineLibraryApart(organisationId: string): Promise<boolean> {
  const root = projectRoot();
  const child = spawn(
    process.execPath,
    ["--conditions=react-server", path.join(root, "lib", "jobs", "mine-worker.mjs"), organisationId],
    { cwd: root, stdio: ["ignore", "ignore", "inherit", "ipc"], windowsHide: true },
  );
  child.unref();
  child.channel?.unref();
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", (code) => resolve(code === 0));
  });
}
