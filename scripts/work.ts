import { startLibraryWorker } from "@/lib/jobs/start-library-worker";

const worker = startLibraryWorker();
process.stdout.write("述笔后台工作进程已启动：处理导入和语料挖掘。按 Ctrl+C 停止。\n");

// The worker's pauses keep the process alive; it ends when the last file in hand is stored.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
  process.once(signal, () => void worker.stop().then(() => process.exit(0)));
}
