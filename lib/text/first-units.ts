/** The code units that suffixes in order begin with, and where each one's suffixes stand. */
export type FirstUnits = {
  /** Code units in use, rising; suffixes that begin with the n-th stand at firstStarts[n] to firstStarts[n + 1]. */
  readonly firstUnits: Uint16Array;
  readonly firstStarts: Uint32Array;
};

/** @param suffixes - starts of the suffixes of `units` in rising order. */
export function firstUnitTable(units: Uint16Array, suffixes: Int32Array): FirstUnits {
  const firstUnits: number[] = [];
  const firstStarts: number[] = [];
  let last = -1;
  for (let index = 0; index < suffixes.length; index += 1) {
    const unit = units[suffixes[index] ?? 0] ?? 0;
    if (unit === last) continue;
    firstUnits.push(unit);
    firstStarts.push(index);
    last = unit;
  }
  return {
    firstUnits: Uint16Array.from(firstUnits),
    firstStarts: Uint32Array.of(...firstStarts, suffixes.length),
  };
}
