import { visibleChars } from "./clean-cut";
import type { HeadingSet, SkeletonHeading } from "./skeleton";

/** Below this the headings of a set are not of one build. */
const PARALLEL_ENOUGH = 0.7;

/** Whether a set of headings may stand for another as a whole (换一组标题). */
export function isParallelSet({ parallelism }: Pick<HeadingSet, "parallelism">): boolean {
  return parallelism >= PARALLEL_ENOUGH;
}

/**
 * How parallel the headings of a text are: for each row of siblings how many clauses they have in common, how near they
 * are in length and whether they share words at the same ends; the mean over the rows, larger rows and top rows counting more.
 *
 * @returns 0 (each of its own build) to 1 (equal throughout); 0 where no heading has a sibling.
 */
export function headingParallelism(headings: readonly SkeletonHeading[]): number {
  let sum = 0;
  let weights = 0;
  for (const row of siblingRows(headings)) {
    const weight = row.length * (row[0]?.level === 1 ? 2 : 1);
    sum += weight * rowParallelism(row.map(({ text }) => text));
    weights += weight;
  }
  return weights === 0 ? 0 : sum / weights;
}

function siblingRows(headings: readonly SkeletonHeading[]): SkeletonHeading[][] {
  const rows: SkeletonHeading[][] = [];
  const open = new Map<number, SkeletonHeading[]>();
  for (const heading of headings) {
    for (const level of [...open.keys()]) if (level > heading.level) open.delete(level);
    const row = open.get(heading.level);
    if (row !== undefined && row[0]?.family === heading.family) row.push(heading);
    else {
      const fresh = [heading];
      open.set(heading.level, fresh);
      rows.push(fresh);
    }
  }
  return rows.filter((row) => row.length > 1);
}

function rowParallelism(texts: readonly string[]): number {
  const clauses = texts.map((text) => text.split(/[，、；：]/u).length);
  const lengths = texts.map(visibleChars);
  const longest = Math.max(...lengths, 1);
  const even = 1 - (longest - Math.min(...lengths)) / longest;
  return (
    0.35 * share(clauses) +
    0.45 * even +
    0.2 * Math.max(share(texts.map((text) => text[0] ?? "")), sharedCharacter(texts))
  );
}

/** Share of the items that are what most of them are. */
function share(items: readonly (string | number)[]): number {
  const counts = new Map<string | number, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return Math.max(...counts.values()) / Math.max(1, items.length);
}

function sharedCharacter(texts: readonly string[]): number {
  const first = texts[0] ?? "";
  const common = [...first].some(
    (char) => /\p{Script=Han}/u.test(char) && texts.every((text) => text.includes(char)),
  );
  return common ? 1 : 0;
}
