import type { FrontMatter } from "./source-line";

const MAX_LINES = 40;

/**
 * Reads `key: value` lines between two lines of `---` at the head of a Markdown file.
 *
 * Only flat keys: a value is the rest of its line, quotes around it removed.
 *
 * @returns the keys and the index of the first line after the block; no keys and 0 when there is no such block.
 */
export function readFrontMatter(lines: readonly string[]): { frontMatter: FrontMatter; bodyStart: number } {
  const none = { frontMatter: {}, bodyStart: 0 };
  if (lines[0]?.trim() !== "---") return none;
  const end = lines.slice(1, MAX_LINES).findIndex((line) => line.trim() === "---");
  if (end < 0) return none;
  const entries: [string, string][] = [];
  for (const line of lines.slice(1, end + 1)) {
    const match = /^([A-Za-z][\w-]{0,30})\s*[:：]\s*(.*)$/.exec(line);
    if (match?.[1] === undefined) continue;
    entries.push([match[1].toLowerCase(), (match[2] ?? "").trim().replace(/^(["'])(.*)\1$/, "$2")]);
  }
  return { frontMatter: Object.fromEntries(entries), bodyStart: end + 2 };
}
