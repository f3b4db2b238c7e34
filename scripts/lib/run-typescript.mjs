import { inRoot, root } from "./paths.mjs";
import { runNode } from "./run.mjs";

/** Node options under which server-only TypeScript runs outside Next. */
export const serverTypeScript = ["--conditions=react-server", "--import", "tsx"];

/**
 * Runs a TypeScript program of this project in the caller's folder, so that relative paths mean what was typed, its
 * output passed straight on.
 *
 * @param {string} file - full path
 * @returns {Promise<number>} the program's own exit code
 */
export async function runTypeScript(file, args, env = process.env) {
  const { code } = await runNode([...tsxArgs(), file, ...args], {
    cwd: process.env.INIT_CWD ?? process.cwd(),
    env: { ...env, SHUBI_ROOT: root, TSX_TSCONFIG_PATH: inRoot("tsconfig.json") },
    inherit: true,
  });
  return code;
}

/** tsx by its full address: a bare name would be looked up from the caller's folder. */
const tsxArgs = () => serverTypeScript.map((arg) => (arg === "tsx" ? import.meta.resolve("tsx") : arg));
