export type Measured = {
  readonly stage: string;
  /** Processor time of the best round, all threads together. */
  readonly cpuMs: number;
  readonly charsPerSecond: number;
};

/**
 * Runs the work `rounds` times and keeps the round that took the least processor time; elapsed time says little on a
 * machine that others use as well.
 */
export async function measure(
  stage: string,
  chars: number,
  rounds: number,
  work: () => unknown,
): Promise<Measured> {
  let cpuMs = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round += 1) {
    const start = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(start);
    cpuMs = Math.min(cpuMs, (user + system) / 1000);
  }
  return { stage, cpuMs: Math.round(cpuMs * 10) / 10, charsPerSecond: Math.round((chars / cpuMs) * 1000) };
}
