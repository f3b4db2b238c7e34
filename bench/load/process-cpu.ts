import { processesBelow, readProc } from "./processes-below";

/** Processor time of a program and all it started, in milliseconds by command. */
export type CpuByCommand = Readonly<Record<string, number>>;

/** Clock ticks a second, as Linux counts them for programs on every architecture Node runs on. */
const TICKS_A_SECOND = 100;

/** Empty where the system does not tell (no /proc). */
export function cpuBelow(roots: readonly number[]): CpuByCommand {
  const cpu: Record<string, number> = {};
  for (const { pid, command } of processesBelow(roots) ?? []) {
    cpu[command] = (cpu[command] ?? 0) + cpuMs(pid);
  }
  return cpu;
}

/** User and system time: the fields after the name, which may hold anything and ends with the last bracket. */
function cpuMs(pid: number): number {
  const fields = readProc(pid, "stat").split(") ").at(-1)?.split(" ") ?? [];
  return ((Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) * 1000) / TICKS_A_SECOND;
}
