import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { ensureDataDir } from "./data-dir.mjs";
import { inData } from "./paths.mjs";

/** The secret that signs sessions: from the environment, otherwise made once and kept for this data folder only. */
export function authSecret() {
  if (process.env.BETTER_AUTH_SECRET) return process.env.BETTER_AUTH_SECRET;
  ensureDataDir();
  const file = inData("auth-secret");
  if (!existsSync(file)) writeOnce(file, `${randomBytes(32).toString("hex")}\n`);
  return readFileSync(file, "utf8").trim();
}

function writeOnce(file, text) {
  try {
    writeFileSync(file, text, { mode: 0o600, flag: "wx" });
  } catch (error) {
    // Another start of the product was quicker: its secret counts.
    if (error.code !== "EEXIST") throw error;
  }
}
