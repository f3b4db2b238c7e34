import { startLibraryWorker } from "@/lib/jobs/start-library-worker";
import { describeError } from "@/lib/operations/describe-error";
import { log } from "@/lib/operations/log";

const worker = startLibraryWorker();
process.stdout.write("述笔后台工作进程已启动：处理导入和语料挖掘。按 Ctrl+C 停止。\n");

// The worker's pauses keep the process alive; it ends when what is in hand is stored or given back.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
  process.once(signal, () => {
    void worker
      .stop()
      .catch((error: unknown) => log("warn", "stop-failed", describeError(error)))
      .then(() => process.exit(0));
  });
}
