import { chmodSync, existsSync, mkdirSync, statSync } from "node:fs";
import os from "node:os";
import { dataDir } from "./paths.mjs";
import { assertWritable } from "./writable.mjs";

const isRoot = process.getuid?.() === 0;

/** Creates the data folder; only root leaves it passable, since its database runs as another user. */
export function ensureDataDir() {
  if (!existsSync(dataDir)) {
    mkdirSync(dataDir, { recursive: true, mode: isRoot ? 0o711 : 0o700 });
    chmodSync(dataDir, isRoot ? 0o711 : 0o700);
  }
  assertWritable([dataDir]);
}

/** True when the data folder was made by somebody else than the user who runs this. */
export function dataDirIsForeign() {
  return process.getuid !== undefined && statSync(dataDir).uid !== os.userInfo().uid;
}
