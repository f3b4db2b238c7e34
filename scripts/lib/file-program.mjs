import { ensureInstalled } from "./install.mjs";
import { inRoot } from "./paths.mjs";
import { makeProgress } from "./progress.mjs";
import { runTypeScript } from "./run-typescript.mjs";

/**
 * Runs a TypeScript program in `scripts` that works on files alone. Its output is for other programs to read, so
 * everything said here goes to stderr.
 *
 * @returns {Promise<number>} the program's own exit code
 */
export async function runFileProgram(file, args) {
  await ensureInstalled(makeProgress({ stream: process.stderr, quiet: true }));
  return runTypeScript(inRoot("scripts", file), args);
}
