import type { CleanLine } from "./clean-line";
import { readHeadingNumber } from "./heading-number";
import type { Removed } from "./library-document";

/** Lines of front matter and furniture that may stand above the first page. */
const ABOVE = 6;
/** Shortest line that counts as cut by the end of its page, in characters. */
const CUT_CHARS = 40;

/**
 * Takes out the numbers that file sharers put before each page of a text (1、…坚强⏎2、领导下…) and joins what a page end
 * cut in the middle of a sentence.
 *
 * Lines that begin 1、 2、 3、 … are pages when none is left out and most of them go on from a line that is cut.
 */
export function joinPages(lines: readonly CleanLine[]): { lines: CleanLine[]; removed: Removed[] } {
  const starts = pageStarts(lines);
  const cut = starts.slice(1).filter((at) => isCut(lines[at - 1]));
  if (starts.length < 2 || cut.length * 2 < starts.length - 1 || cut.length === 0)
    return { lines: [...lines], removed: [] };
  const removed: Removed[] = [];
  const joined: CleanLine[] = [];
  lines.forEach((line, index) => {
    const number = starts.includes(index) ? readHeadingNumber(line.text) : null;
    const last = joined.at(-1);
    if (number === null) joined.push(line);
    else {
      removed.push({ text: `${number.value}、`, reason: "page-furniture" });
      if (last !== undefined && cut.includes(index))
        joined[joined.length - 1] = {
          ...last,
          text: last.text + number.rest,
          raw: `${last.raw}\n${line.raw}`,
        };
      else if (number.rest !== "") joined.push({ ...line, text: number.rest });
    }
  });
  return { lines: joined, removed };
}

/** Lines that begin 1、 2、 … in order, the first of them near the top; other lines stand between. */
function pageStarts(lines: readonly CleanLine[]): number[] {
  const starts: number[] = [];
  for (const [index, { text }] of lines.entries()) {
    const number = /^\d/.test(text) ? readHeadingNumber(text) : null;
    if (number?.shape !== "digit") continue;
    if (number.value !== starts.length + 1) return [];
    if (starts.length === 0 && index > ABOVE) return [];
    starts.push(index);
  }
  return starts;
}

function isCut(line: CleanLine | undefined): boolean {
  return line !== undefined && line.text.length >= CUT_CHARS && /[\p{Script=Han}，、]$/u.test(line.text);
}
