import { stopRunning } from "./run.mjs";

/**
 * Calls `stop` once when the program is told to end; whatever `run` has under way is ended at the same time.
 *
 * @param {(signal: string, ended: Promise<unknown>) => Promise<void>} stop `ended` resolves when that has ended
 */
export function onStopSignal(stop) {
  let stopping = false;
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
    process.on(signal, () => {
      if (stopping) return;
      stopping = true;
      void stop(signal, stopRunning());
    });
  }
}
