/** Where a clause fits best into a stretch of a source: places among the source's units, and letters that differ. */
export type ClauseFit = { readonly from: number; readonly to: number; readonly distance: number };

/**
 * The stretch of source[low] to source[high - 1] that takes the fewest letters substituted, inserted or deleted to become
 * draft[from] to draft[to - 1]; what stands before and behind it costs nothing (Sellers 1980). Of equally good ones the
 * first.
 */
export function fitClause(
  draft: Uint16Array,
  from: number,
  to: number,
  source: Uint16Array,
  low: number,
  high: number,
): ClauseFit {
  const length = to - from;
  const costs = Uint16Array.from({ length: length + 1 }, (_, row) => row);
  const starts = new Int32Array(length + 1).fill(low);
  let best: ClauseFit = { from: low, to: low, distance: length };
  for (let column = low; column < high; column += 1) {
    const unit = source[column] ?? 0;
    let diagonalCost = 0;
    let diagonalStart = column;
    starts[0] = column + 1;
    for (let row = 1; row <= length; row += 1) {
      const leftCost = costs[row] ?? 0;
      const leftStart = starts[row] ?? 0;
      const isSame = unit !== 0 && draft[from + row - 1] === unit;
      let cost = diagonalCost + (isSame ? 0 : 1);
      let start = diagonalStart;
      if (leftCost + 1 < cost) {
        cost = leftCost + 1;
        start = leftStart;
      }
      const aboveCost = (costs[row - 1] ?? 0) + 1;
      if (aboveCost < cost) {
        cost = aboveCost;
        start = starts[row - 1] ?? 0;
      }
      costs[row] = cost;
      starts[row] = start;
      diagonalCost = leftCost;
      diagonalStart = leftStart;
    }
    const distance = costs[length] ?? 0;
    if (distance < best.distance) best = { from: starts[length] ?? low, to: column + 1, distance };
  }
  return best;
}
