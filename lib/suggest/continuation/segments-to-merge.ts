/** A merge is due when so many segments of about one size have come together. */
const MOST_ALIKE = 4;
/** Segments are of about one size within this factor. */
const ALIKE = 4;
/** Sizes below this count as equal, in units: they take next to nothing to sort. */
const SMALL = 50_000;

/**
 * Which segments to merge next, so that an index of n units stays at a few segments and every unit is sorted anew only
 * about log n times.
 *
 * @param sizes - units of the segments, oldest first.
 * @returns the indexes of the segments to put in one, oldest first; empty when nothing is due.
 */
export function segmentsToMerge(sizes: readonly number[]): number[] {
  const rising = [...sizes.entries()]
    .map(([index, size]) => ({ index, size: Math.max(size, SMALL) }))
    .sort((a, b) => a.size - b.size || a.index - b.index);
  for (const [start, { size }] of rising.entries()) {
    const alike = rising.slice(start).filter((other) => other.size <= size * ALIKE);
    if (alike.length >= MOST_ALIKE) return alike.map(({ index }) => index).sort((a, b) => a - b);
  }
  return [];
}
