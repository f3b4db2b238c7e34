import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";

/**
 * Hash over the names and contents of files; contents rather than times, because a fresh copy of the same
 * sources needs no new build.
 *
 * @param {string} base folder that names are relative to
 * @param {string[]} entries files and folders below `base`; missing ones count as absent
 * @param {(relativePath: string) => boolean} [keep]
 */
export function fingerprint(base, entries, keep = () => true) {
  const hash = createHash("sha256");
  for (const file of entries.flatMap((entry) => listFiles(base, entry)).filter(keep)) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(path.join(base, file)))
      .update("\0");
  }
  return hash.digest("hex");
}

function listFiles(base, entry) {
  const full = path.join(base, entry);
  if (!existsSync(full)) return [];
  if (!statSync(full).isDirectory()) return [entry];
  return readdirSync(full)
    .sort()
    .flatMap((name) => listFiles(base, `${entry}/${name}`));
}

export const readStamp = (file) => (existsSync(file) ? readFileSync(file, "utf8").trim() : "");

export const writeStamp = (file, value) => writeFileSync(file, `${value}\n`);
