/** Runs once when a server starts: it takes part in the work on the library unless separate workers do all of it. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs" || process.env.NEXT_PHASE === "phase-production-build") return;
  if (process.env.SHUBI_WORKERS === "0") return;
  const { startLibraryWorker } = await import("@/lib/jobs/start-library-worker");
  const worker = startLibraryWorker();
  // The server ends by itself; until then what is in hand goes back, so that nobody has to wait for its lease to end.
  for (const signal of ["SIGTERM", "SIGINT"]) process.once(signal, () => void worker.stop());
}
