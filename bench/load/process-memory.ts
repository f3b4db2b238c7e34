import { processesBelow, procField } from "./processes-below";

/** Memory of a program and all it started, in megabytes by command; shared pages are divided among those who share them. */
export type MemoryByCommand = Readonly<Record<string, number>>;

/** @returns null where the system does not tell (no /proc). */
export function memoryBelow(roots: readonly number[]): MemoryByCommand | null {
  const processes = processesBelow(roots);
  if (processes === null) return null;
  const memory: Record<string, number> = {};
  for (const { pid, command } of processes) {
    memory[command] = Math.round(((memory[command] ?? 0) + proportionalMb(pid)) * 10) / 10;
  }
  return memory;
}

function proportionalMb(pid: number): number {
  return Number(procField(pid, "smaps_rollup", "Pss").replace(/\D+/g, "")) / 1024;
}
