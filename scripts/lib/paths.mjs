import path from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../../", import.meta.url)).replace(/[\\/]$/, "");

/** A path inside the checkout. */
export const inRoot = (...parts) => path.join(root, ...parts);

/** Where the database, the secret and the logs live; tests point it elsewhere. */
export const dataDir = process.env.SHUBI_DATA_DIR
  ? path.resolve(process.env.SHUBI_DATA_DIR)
  : inRoot(".data");

export const inData = (...parts) => path.join(dataDir, ...parts);

/** Entry files of installed tools; started with node directly because npx costs half a second. */
export const tools = {
  next: inRoot("node_modules/next/dist/bin/next"),
  prisma: inRoot("node_modules/prisma/build/index.js"),
  tsc: inRoot("node_modules/typescript/bin/tsc"),
  biome: inRoot("node_modules/@biomejs/biome/bin/biome"),
  vitest: inRoot("node_modules/vitest/vitest.mjs"),
  playwright: inRoot("node_modules/@playwright/test/cli.js"),
};
