const KEY = "shubi.palette.recent";
const KEPT = 20;

/** Ids of the commands used last, newest first. */
export function recentCommands(): readonly string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? "[]");
    return Array.isArray(stored) ? stored.filter((id): id is string => typeof id === "string") : [];
  } catch {
    // A browser that keeps nothing only forgets the order.
    return [];
  }
}

export function rememberCommand(id: string): void {
  try {
    const ids = [id, ...recentCommands().filter((each) => each !== id)].slice(0, KEPT);
    localStorage.setItem(KEY, JSON.stringify(ids));
  } catch {
    // As above.
  }
}
