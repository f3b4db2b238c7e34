import { rm } from "node:fs/promises";
import { inRoot, root, tools } from "../paths.mjs";
import { runNode } from "../run.mjs";

/** Types of the whole project; Next first writes the types of its routes. */
export async function runTypes() {
  // `npm run dev` leaves types of its own beside those written now; of a page added since they know nothing.
  await rm(inRoot(".next", "dev", "types"), { recursive: true, force: true });
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: "1" };
  for (const args of [
    [tools.next, "typegen"],
    [tools.tsc, "--noEmit"],
  ]) {
    const { code, output } = await runNode(args, { cwd: root, env });
    if (code === 0) continue;
    console.log(output.trimEnd());
    return { passed: 0, failed: 1 };
  }
  return { passed: 1, failed: 0 };
}
