import { root, tools } from "../paths.mjs";
import { runNode } from "../run.mjs";

/** Format, lint and the direction of imports; a warning is a failure. */
export async function runLint() {
  const { code } = await runNode([tools.biome, "check", "--error-on-warnings"], { cwd: root, inherit: true });
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}
