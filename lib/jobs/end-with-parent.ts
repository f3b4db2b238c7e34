import "server-only";
import { Worker } from "node:worker_threads";

/**
 * Ends this process when the one that started it is gone.
 *
 * Work that never comes back to its messages would not hear of the parent's death, so a thread looks after that.
 */
export function endWithParent(): void {
  process.on("disconnect", () => process.exit(0));
  const code = `
    const { workerData } = require("node:worker_threads");
    setInterval(() => {
      try { process.kill(workerData, 0); } catch { process.kill(process.pid, "SIGKILL"); }
    }, 2000);`;
  new Worker(code, { eval: true, workerData: process.ppid, execArgv: [] }).unref();
}
