import { readdirSync, readFileSync } from "node:fs";

/** Memory of a program and all it started, in megabytes by command; shared pages are divided among those who share them. */
export type MemoryByCommand = Readonly<Record<string, number>>;

/** @returns null where the system does not tell (no /proc). */
export function memoryBelow(roots: readonly number[]): MemoryByCommand | null {
  const parents = parentsByPid();
  if (parents === null) return null;
  const isBelow = (pid: number): boolean => roots.includes(pid) || isBelowParent(pid);
  const isBelowParent = (pid: number): boolean => {
    const parent = parents.get(pid);
    return parent !== undefined && parent > 1 && isBelow(parent);
  };
  const memory: Record<string, number> = {};
  for (const pid of parents.keys()) {
    if (!isBelow(pid)) continue;
    const name = commandOf(pid);
    memory[name] = Math.round(((memory[name] ?? 0) + proportionalMb(pid)) * 10) / 10;
  }
  return memory;
}

function parentsByPid(): Map<number, number> | null {
  try {
    const pids = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
    return new Map(pids.map((pid) => [Number(pid), Number(field(`/proc/${pid}/status`, "PPid"))]));
  } catch {
    // Not Linux.
    return null;
  }
}

function commandOf(pid: number): string {
  const words = read(`/proc/${pid}/cmdline`).split("\0");
  const [first = ""] = words;
  if (/^postgres|\/postgres$/.test(first)) return "postgres";
  if (first.startsWith("next-server")) return `app ${pid}`;
  const script = words.find((word) => /\.m?[jt]s$/.test(word)) ?? first;
  return `${script.split("/").at(-1)} ${pid}`;
}

function proportionalMb(pid: number): number {
  return Number(field(`/proc/${pid}/smaps_rollup`, "Pss").replace(/\D+/g, "")) / 1024;
}

function field(file: string, name: string): string {
  return new RegExp(`^${name}:\\s*(.*)$`, "m").exec(read(file))?.[1] ?? "";
}

function read(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    // The process ended since it was listed.
    return "";
  }
}
