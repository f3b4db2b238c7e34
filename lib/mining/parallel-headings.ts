import { visibleChars } from "./clean-cut";

/** Fewest and most headings of a set that is offered as one phrase. */
export const MIN_SET = 3;
export const MAX_SET = 5;

/**
 * Whether headings are of equal build: as many clauses each, lengths within a third of each other, and either equal
 * lengths or a word in common at the same end of their clauses (聚焦…，筑牢… ×3).
 */
export function areParallel(headings: readonly string[]): boolean {
  if (headings.length < MIN_SET) return false;
  const clauses = headings.map((heading) => heading.split(/[，、；]/u));
  const first = clauses[0]?.length ?? 0;
  if (clauses.some((parts) => parts.length !== first)) return false;
  const lengths = headings.map(visibleChars);
  const spread = Math.max(...lengths) - Math.min(...lengths);
  if (spread > Math.max(2, Math.max(...lengths) / 3)) return false;
  return spread <= 1 || sharesFrame(headings);
}

/** A character that all headings carry, or the same opening or ending in most of them. */
function sharesFrame(headings: readonly string[]): boolean {
  const common = [...(headings[0] ?? "")].some(
    (char) => /[\p{Script=Han}“]/u.test(char) && headings.every((heading) => heading.includes(char)),
  );
  return (
    common ||
    sharedEnds(headings.map((heading) => heading.slice(0, 1))) ||
    sharedEnds(headings.map((heading) => heading.slice(-1)))
  );
}

function sharedEnds(ends: readonly string[]): boolean {
  return new Set(ends).size <= Math.ceil(ends.length / 2);
}

/** The first three to five neighbouring headings that are of equal build, or none. */
export function parallelRun<T>(items: readonly T[], textOf: (item: T) => string): T[] {
  for (let size = Math.min(MAX_SET, items.length); size >= MIN_SET; size -= 1) {
    for (let start = 0; start + size <= items.length; start += 1) {
      const run = items.slice(start, start + size);
      if (areParallel(run.map(textOf))) return run;
    }
  }
  return [];
}
