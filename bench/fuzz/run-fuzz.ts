import { performance } from "node:perf_hooks";
import { seededRandom } from "@/lib/corpus/testing/seeded-random";
import type { FuzzTarget } from "./targets";

/** An input that was neither read nor refused; `seed` makes it again. */
export type FuzzFault = { readonly target: string; readonly seed: number; readonly what: string };

export type FuzzReport = {
  readonly cases: Readonly<Record<string, number>>;
  readonly slowestMs: Readonly<Record<string, number>>;
  readonly faults: readonly FuzzFault[];
};

/** One input may take no more than this of the processor. */
export const MAX_CASE_MS = 5_000;

/**
 * Gives the targets damaged inputs in turn until the time is up.
 *
 * @param onCase - told of each input before it is read, so that one that hangs or ends the process has a name.
 */
export async function runFuzz(
  targets: readonly FuzzTarget[],
  firstSeed: number,
  untilMs: number,
  onCase: (target: string, seed: number) => void = () => undefined,
): Promise<FuzzReport> {
  const cases: Record<string, number> = {};
  const slowestMs: Record<string, number> = {};
  const faults: FuzzFault[] = [];
  for (let seed = firstSeed; performance.now() < untilMs; seed += 1) {
    for (const { name, attempt } of targets) {
      onCase(name, seed);
      const before = process.cpuUsage();
      await attempt(seededRandom(seed)).catch((error: unknown) => {
        faults.push({ target: name, seed, what: whatOf(error) });
      });
      const { user, system } = process.cpuUsage(before);
      const ms = Math.round((user + system) / 1000);
      if (ms > MAX_CASE_MS) faults.push({ target: name, seed, what: `${ms} ms of the processor` });
      cases[name] = (cases[name] ?? 0) + 1;
      slowestMs[name] = Math.max(slowestMs[name] ?? 0, ms);
      if (performance.now() > untilMs) break;
    }
  }
  return { cases, slowestMs, faults };
}

function whatOf(error: unknown): string {
  return error instanceof Error
    ? `${error.name}: ${error.message.slice(0, 200)} ${error.stack?.split("\n")[1] ?? ""}`
    : String(error);
}
