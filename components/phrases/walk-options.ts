const PAGE = 5;

/**
 * Where a key leads in a list.
 *
 * @param at - index of the current line.
 * @returns the index, -1 for up from the first line, null for a key that does not walk.
 */
export function walkOptions(key: string, at: number, count: number): number | null {
  const last = Math.max(0, count - 1);
  if (key === "ArrowDown") return Math.min(last, at + 1);
  if (key === "ArrowUp") return at - 1;
  if (key === "PageDown") return Math.min(last, at + PAGE);
  if (key === "PageUp") return Math.max(0, at - PAGE);
  if (key === "Home") return 0;
  return key === "End" ? last : null;
}
