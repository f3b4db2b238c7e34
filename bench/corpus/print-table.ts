import type { Measured } from "./measure";

/** Lines of a table for people: stage, processor time, millions of characters a second, ratio to the first peer. */
export function printTable(stages: readonly Measured[], peers: readonly Measured[]): string {
  const peer = peers[0]?.charsPerSecond ?? 0;
  const rows = [...stages, ...peers].map(({ stage, cpuMs, charsPerSecond }) => [
    stage.padEnd(20),
    cpuMs.toFixed(1).padStart(10),
    (charsPerSecond / 1e6).toFixed(2).padStart(12),
    (charsPerSecond / peer).toFixed(3).padStart(12),
  ]);
  const head = ["stage".padEnd(20), "cpu ms".padStart(10), "M chars/s".padStart(12), "vs naive".padStart(12)];
  return [head, ...rows].map((row) => row.join("")).join("\n");
}
