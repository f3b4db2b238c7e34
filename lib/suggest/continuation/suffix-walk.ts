import { type Echo, findEchoes } from "./draft-echo";
import { findLenders, type Lenders } from "./find-lenders";
import type { IndexSegment } from "./index-segment";
import { narrowRange, rangeOfWording, type SuffixRange } from "./suffix-range";

/** Longer suffixes say nothing more, and copied passages would make the look-up long. */
const MAX_LENGTH = 32;

/** Where the last `length` units before the cursor stand in the library, one range a segment. */
export type Order = {
  readonly length: number;
  ranges: SuffixRange[];
};

/**
 * A way into the wording that could follow the cursor: all suffixes of what is typed that the library or the draft
 * holds, and, after each step, those of their places that go on as walked.
 */
export type SuffixWalk = {
  readonly segments: readonly IndexSegment[];
  readonly draft: Uint16Array;
  /** Longest first. */
  orders: Order[];
  echoes: Echo[];
  readonly lenders: Lenders;
  /** Units walked since the cursor. */
  step: number;
};

/** @param draft - the draft up to the cursor as wording units. */
export function startWalk(segments: readonly IndexSegment[], draft: Uint16Array): SuffixWalk {
  const orders: Order[] = [];
  const end = draft.length;
  for (let length = 1; length <= Math.min(MAX_LENGTH, end); length += 1) {
    const ranges = segments.map((segment) => rangeOfWording(segment, draft, end - length, end));
    if (!ranges.some(isFilled)) break;
    orders.push({ length, ranges });
  }
  return {
    segments,
    draft,
    orders: orders.reverse(),
    echoes: findEchoes(draft),
    lenders: findLenders(segments, draft),
    step: 0,
  };
}

/** Goes one unit on, keeping the places that have it. */
export function advanceWalk(walk: SuffixWalk, unit: number): void {
  const { segments, draft, step } = walk;
  for (const order of walk.orders) {
    order.ranges = order.ranges.map((range, index) => {
      const segment = segments[index];
      if (segment === undefined || !isFilled(range)) return range;
      return narrowRange(segment, range, order.length + step, unit);
    });
  }
  walk.orders = walk.orders.filter(({ ranges }) => ranges.some(isFilled));
  walk.echoes = walk.echoes.filter(({ place }) => draft[place + step] === unit);
  walk.step += 1;
}

export function isFilled({ low, high }: SuffixRange): boolean {
  return high > low;
}
