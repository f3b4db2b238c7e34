import { spawnSync } from "node:child_process";
import { mkdtempSync, rmdirSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";

/**
 * A disk of its own in memory, so that a test can fill it up. Only root may mount one.
 *
 * @param {number} megabytes
 * @returns {{path: string, fill: () => void, clear: () => void, remove: () => void} | undefined} undefined where the
 *   system does not allow it
 */
export function mountSmallDisk(megabytes) {
  const folder = mkdtempSync(path.join(os.tmpdir(), "shubi-disk-"));
  const mounted = spawnSync("mount", ["-t", "tmpfs", "-o", `size=${megabytes}m,mode=711`, "tmpfs", folder]);
  if (mounted.status !== 0) {
    rmdirSync(folder);
    return undefined;
  }
  const filler = path.join(folder, "filler");
  return {
    path: folder,
    fill() {
      const { bavail, bsize } = statfsSync(folder);
      writeFileSync(filler, Buffer.alloc(Math.max(0, bavail * bsize - 64 * 1024)));
    },
    clear: () => rmSync(filler, { force: true }),
    remove() {
      spawnSync("umount", [folder]);
      rmdirSync(folder);
    },
  };
}
