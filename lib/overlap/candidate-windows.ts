import type { UnitRange } from "./draft-key";
import type { Hit } from "./find-hits";
import type { OverlapSegment } from "./overlap-segment";

/** A stretch of one document that may hold what a sentence was made from; units of the segment. */
export type SourceWindow = {
  readonly segment: OverlapSegment;
  readonly document: number;
  readonly low: number;
  readonly high: number;
};

/** Windows looked at closely for one sentence. */
const MOST_WINDOWS = 12;
/** What a piece in common counts beyond: four letters in a row turn up anywhere. */
const CHANCE_UNITS = 3;

/**
 * Share of a sentence, or of so many of its letters, that its pieces in a window must come to: with 15 % of its letters
 * edited a sentence keeps about twice as much in pieces of five and more.
 */
const LEAST_COVERED = 0.3;
const MOST_COVERED_OF = 30;

type Cluster = {
  readonly first: Hit;
  readonly lastPlace: number;
  readonly covered: number;
  readonly weight: number;
};

/** The places of the library with the most pieces of a sentence close together, best first. */
export function candidateWindows({ from, to }: UnitRange, hits: readonly Hit[]): SourceWindow[] {
  const width = Math.ceil((to - from) * 1.4) + 10;
  const bySegment = new Map<OverlapSegment, Hit[]>();
  for (const hit of hits) {
    const known = bySegment.get(hit.segment);
    if (known === undefined) bySegment.set(hit.segment, [hit]);
    else known.push(hit);
  }
  const least = LEAST_COVERED * Math.min(to - from, MOST_COVERED_OF);
  const clusters = [...bySegment.values()]
    .flatMap((inSegment) => clustersOf(inSegment, width))
    .filter(({ covered }) => covered >= least);
  clusters.sort((a, b) => b.weight - a.weight);
  const chosen: SourceWindow[] = [];
  for (const { first, lastPlace } of clusters) {
    const { segment, document } = first;
    const slack = Math.max(8, width - (lastPlace - first.place));
    const low = Math.max(first.place - slack, segment.documentStarts[document] ?? 0);
    const high = Math.min(lastPlace + slack, segment.documentStarts[document + 1] ?? 0);
    const isKnown = chosen.some(
      (other) => other.segment === segment && first.place >= other.low && lastPlace <= other.high,
    );
    if (isKnown) continue;
    chosen.push({ segment, document, low, high });
    if (chosen.length === MOST_WINDOWS) break;
  }
  return chosen;
}

function clustersOf(hits: readonly Hit[], width: number): Cluster[] {
  const sorted = [...hits].sort((a, b) => a.place - b.place);
  const clusters: Cluster[] = [];
  let end = 0;
  let covered = 0;
  for (const [index, first] of sorted.entries()) {
    for (let next = sorted[end]; next !== undefined; next = sorted[end]) {
      if (next.document !== first.document || next.place > first.place + width) break;
      covered += next.length;
      end += 1;
    }
    const last = sorted[end - 1] ?? first;
    const weight = covered - CHANCE_UNITS * (end - index);
    clusters.push({ first, lastPlace: last.place + last.length, covered, weight });
    covered -= first.length;
  }
  return clusters;
}
