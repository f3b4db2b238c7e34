import { readdir } from "node:fs/promises";
import { ensureInstalled } from "./install.mjs";
import { inRoot } from "./paths.mjs";
import { ensurePrismaClient } from "./prisma-client.mjs";
import { makeProgress } from "./progress.mjs";
import { runTypeScript } from "./run-typescript.mjs";

/**
 * `npm run -s bench -- <name> …`: runs `bench/<name>.ts`, a program on its own that measures against a peer in the same
 * run. Its output is for other programs to read, so everything said here goes to stderr.
 *
 * @returns {Promise<number>} the program's own exit code
 */
export async function benchCommand([name, ...args]) {
  const names = await benchNames();
  if (!names.includes(name)) {
    process.stderr.write(`用法：npm run -s bench -- <名称> [参数…]\n名称：${names.join("、")}\n`);
    return 1;
  }
  const progress = makeProgress({ stream: process.stderr, quiet: true });
  await ensureInstalled(progress);
  await ensurePrismaClient(progress);
  return runTypeScript(inRoot("bench", `${name}.ts`), args);
}

async function benchNames() {
  const files = await readdir(inRoot("bench"));
  return files.filter((file) => /^[a-z-]+\.ts$/.test(file)).map((file) => file.slice(0, -".ts".length));
}
