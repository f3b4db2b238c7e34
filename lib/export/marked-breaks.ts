import type { MarkedLine, OpenLine, WordMark } from "./marked-lines";
import { roleOf } from "./printed-lines";

/**
 * Gives each line the mark of its end, made of the marks the lines begin with.
 *
 * Word marks the end of a paragraph: one put in or taken out as a whole has its own end marked, so that it goes with its
 * style, while a paragraph split or joined has the end before the split marked.
 */
export function ownMarks(lines: readonly OpenLine[]): MarkedLine[] {
  const marked: MarkedLine[] = [];
  let next: WordMark | null = null;
  for (const { block, wasBlock, segments, mark } of lines.toReversed()) {
    const isOwn = mark !== null && isOneSided(segments, mark) && (next === null || next.type === mark.type);
    const role = roleOf(block, segments);
    // The number of a heading is among its words, where it can be marked as changed.
    marked.push({ block, role, number: null, wasBlock, segments, endMark: isOwn ? mark : next });
    if (!isOwn) next = mark;
  }
  return marked.reverse().filter(({ segments, endMark }) => segments.length > 0 || endMark !== null);
}

function isOneSided(segments: MarkedLine["segments"], { type }: WordMark): boolean {
  return segments.every((segment) => segment.mark?.type === type);
}

/** Whether the next line becomes part of this one once the change at its end is accepted, or refused. */
export function isJoinedOrSplit({ segments, endMark }: MarkedLine): boolean {
  return endMark !== null && !isOneSided(segments, endMark);
}
