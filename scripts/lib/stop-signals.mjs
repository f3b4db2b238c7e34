import { stopRunning } from "./run.mjs";

/**
 * Calls `stop` once when the program is told to end; whatever `run` has under way is ended at the same time.
 *
 * @param {(signal: string) => Promise<void>} stop
 */
export function onStopSignal(stop) {
  let stopping = false;
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
    process.on(signal, () => {
      if (stopping) return;
      stopping = true;
      stopRunning();
      void stop(signal);
    });
  }
}
