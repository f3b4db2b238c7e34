/** Runs once when a server starts: it takes part in the work on the library unless separate workers do all of it. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs" || process.env.NEXT_PHASE === "phase-production-build") return;
  const { readTrustedProxies, settleClientAddresses } = await import("@/lib/operations/client-address");
  settleClientAddresses(readTrustedProxies(process.env.SHUBI_TRUSTED_PROXIES ?? ""));
  const { FAST_LANE, findFastLane, refusedMethod } = await import("@/app/api/fast-lane");
  Reflect.set(globalThis, FAST_LANE, { findFastLane, refusedMethod });
  const { watchRequests } = await import("@/lib/operations/watch-requests");
  await watchRequests();
  const { endGracefully } = await import("@/lib/operations/end-gracefully");
  if (process.env.SHUBI_WORKERS === "0") return endGracefully(async () => undefined);
  const { startLibraryWorker } = await import("@/lib/jobs/start-library-worker");
  const worker = startLibraryWorker();
  endGracefully(() => worker.stop());
}
