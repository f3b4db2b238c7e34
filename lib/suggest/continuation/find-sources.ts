import { documentAt, type IndexSegment, slotLabelAt } from "./index-segment";
import { advanceWalk, isFilled, startWalk } from "./suffix-walk";
import { LINE_UNIT } from "./wording-units";

/** Where the library says what is offered. */
export type ContinuationSource = {
  readonly documentId: string;
  /** Line of the document's wording (`documentLines`), from 0. */
  readonly lineIndex: number;
  /** Place of the offered words in that line, counted in wording units (a slot or figure is one). */
  readonly lineOffset: number;
  /** Units before the offered words that are the same there as in the draft. */
  readonly matchedUnits: number;
};

export type FoundSources = {
  readonly sources: readonly ContinuationSource[];
  /** Labels of the slots in the offered units, by place, as the best source has them. */
  readonly labels: ReadonlyMap<number, string>;
};

const MOST_SOURCES = 3;

/** The places with the longest wording in common that go on as offered, at most one a document. */
export function findSources(
  segments: readonly IndexSegment[],
  draft: Uint16Array,
  offered: readonly number[],
): FoundSources {
  const walk = startWalk(segments, draft);
  for (const unit of offered) advanceWalk(walk, unit);
  const sources = new Map<string, ContinuationSource>();
  const labels = new Map<number, string>();
  for (const { length, ranges } of walk.orders) {
    for (const [index, range] of ranges.entries()) {
      const segment = segments[index];
      if (segment === undefined || !isFilled(range)) continue;
      for (let at = range.low; at < range.high && sources.size < MOST_SOURCES; at += 1) {
        const place = (segment.suffixes[at] ?? 0) + length;
        if (sources.size === 0) readLabels(segment, place, offered.length, labels);
        const source = sourceAt(segment, place, length);
        if (!sources.has(source.documentId)) sources.set(source.documentId, source);
        // A long range of one document's repetitions is not worth reading to its end.
        if (at - range.low >= MOST_SOURCES * 8) break;
      }
    }
    if (sources.size >= MOST_SOURCES) break;
  }
  return { sources: [...sources.values()], labels };
}

function sourceAt(segment: IndexSegment, place: number, matchedUnits: number): ContinuationSource {
  const document = documentAt(segment, place);
  let lineIndex = 0;
  let lineStart = segment.documentStarts[document] ?? 0;
  for (let at = lineStart; at < place; at += 1) {
    if (segment.units[at] !== LINE_UNIT) continue;
    lineIndex += 1;
    lineStart = at + 1;
  }
  return {
    documentId: segment.documentIds[document] ?? "",
    lineIndex,
    lineOffset: place - lineStart,
    matchedUnits,
  };
}

function readLabels(segment: IndexSegment, place: number, count: number, labels: Map<number, string>): void {
  for (let at = 0; at < count; at += 1) {
    const label = slotLabelAt(segment, place + at);
    if (label !== null) labels.set(at, label);
  }
}
