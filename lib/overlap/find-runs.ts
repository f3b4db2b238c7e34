import type { DraftKey } from "./draft-key";
import type { Hit } from "./find-hits";
import { marksBefore, marksBehind } from "./neighbouring-marks";

/** Fewer letters are no run, however many marks stand between them. */
const LEAST_RUN_UNITS = 8;
/** Marks counted on either side of a run. */
const MOST_MARKS = 3;

/**
 * The exact runs among the hits: maximal, of so many characters at least, marks between and beside the letters counted and
 * blanks not. Of the runs of one document those are left out that lie within another of its runs in the draft.
 *
 * @param leastChars - characters, ≥ 1.
 */
export function findRuns(draft: DraftKey, hits: readonly Hit[], leastChars: number): Hit[] {
  const runs = hits.filter(
    (hit) => hit.length >= LEAST_RUN_UNITS && charsOf(draft, hit.at, hit.at + hit.length) >= leastChars,
  );
  runs.sort((a, b) => b.length - a.length || a.at - b.at || a.place - b.place);
  const kept = new Map<Hit["segment"], Map<number, Hit[]>>();
  return runs.filter((run) => {
    const ofSegment = kept.get(run.segment) ?? new Map<number, Hit[]>();
    kept.set(run.segment, ofSegment);
    const ofDocument = ofSegment.get(run.document) ?? [];
    ofSegment.set(run.document, ofDocument);
    const end = run.at + run.length;
    if (ofDocument.some(({ at, length }) => at <= run.at && end <= at + length)) return false;
    ofDocument.push(run);
    return true;
  });
}

/** Characters a run may have had in its source: its letters, the marks between them and those on either side. */
function charsOf({ text, offsets }: DraftKey, from: number, to: number): number {
  const start = offsets[from] ?? 0;
  const end = (offsets[to - 1] ?? 0) + 1;
  const marks = marksBefore(text, start, MOST_MARKS) + marksBehind(text, end, MOST_MARKS);
  return text.slice(start, end).replace(/\s+/gu, "").length + marks;
}
