/** A stretch of a text: UTF-16 offsets, end exclusive. */
export type Stretch = { readonly start: number; readonly end: number };

/**
 * Tells whether a stretch overlaps any of the given ones: a binary search each, so that a text with thousands of names
 * stays linear but for a logarithm.
 */
export function createOverlapTest(stretches: readonly Stretch[]): (stretch: Stretch) => boolean {
  const sorted = [...stretches].sort((a, b) => a.start - b.start);
  let furthest = 0;
  const furthestEnds = sorted.map(({ end }) => {
    furthest = Math.max(furthest, end);
    return furthest;
  });
  return ({ start, end }) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.start ?? 0) < end) low = middle + 1;
      else high = middle;
    }
    return (furthestEnds[low - 1] ?? 0) > start;
  };
}
