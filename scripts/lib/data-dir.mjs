import { chmodSync, existsSync, mkdirSync } from "node:fs";
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
