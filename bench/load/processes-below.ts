import { readdirSync, readFileSync } from "node:fs";

export type ProcessBelow = { readonly pid: number; readonly command: string };

/** Some processes and all they started; null where the system does not tell (no /proc). */
export function processesBelow(roots: readonly number[]): ProcessBelow[] | null {
  const parents = parentsByPid();
  if (parents === null) return null;
  const isBelow = (pid: number): boolean => roots.includes(pid) || isBelowParent(pid);
  const isBelowParent = (pid: number): boolean => {
    const parent = parents.get(pid);
    return parent !== undefined && parent > 1 && isBelow(parent);
  };
  return [...parents.keys()].filter(isBelow).map((pid) => ({ pid, command: commandOf(pid) }));
}

/** A file under /proc; empty when the process ended since it was listed. */
export function readProc(pid: number, name: string): string {
  try {
    return readFileSync(`/proc/${pid}/${name}`, "utf8");
  } catch {
    return "";
  }
}

/** A line `name: value` of a file under /proc. */
export function procField(pid: number, file: string, name: string): string {
  return new RegExp(`^${name}:\\s*(.*)$`, "m").exec(readProc(pid, file))?.[1] ?? "";
}

function parentsByPid(): Map<number, number> | null {
  try {
    const pids = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
    return new Map(pids.map((pid) => [Number(pid), Number(procField(Number(pid), "status", "PPid"))]));
  } catch {
    // Not Linux.
    return null;
  }
}

function commandOf(pid: number): string {
  const words = readProc(pid, "cmdline").split("\0");
  const [first = ""] = words;
  if (/^postgres|\/postgres$/.test(first)) return "postgres";
  if (first.startsWith("shubi-server")) return `app ${pid}`;
  const script = words.find((word) => /\.m?[jt]s$/.test(word)) ?? first;
  return `${script.split("/").at(-1)} ${pid}`;
}
