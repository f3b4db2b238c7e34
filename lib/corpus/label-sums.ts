/** Labels whose sums are kept in registers at a time: as many as hide the time one addition waits for the last. */
const LANES = 4;

/** Labels of a row padded to whole lanes. */
export function paddedLabels(labels: number): number {
  return Math.ceil(labels / LANES) * LANES;
}

/**
 * Sums the weights of some rows, label by label.
 *
 * @param weights - rows of `stride` weights each; `stride` as `paddedLabels` gives it.
 * @param rows - numbers of the rows, of which the first `count` are taken.
 * @param sums - receives `stride` sums.
 */
export function sumRows(
  weights: Float32Array,
  stride: number,
  rows: Int32Array,
  count: number,
  sums: Float64Array,
): void {
  for (let lane = 0; lane < stride; lane += LANES) {
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    for (let index = 0; index < count; index += 1) {
      const at = (rows[index] ?? 0) * stride + lane;
      a += weights[at] ?? 0;
      b += weights[at + 1] ?? 0;
      c += weights[at + 2] ?? 0;
      d += weights[at + 3] ?? 0;
    }
    sums[lane] = a;
    sums[lane + 1] = b;
    sums[lane + 2] = c;
    sums[lane + 3] = d;
  }
}

/** As `sumRows`, but each row counts by the value that stands in its place in `values`. */
export function sumWeighted(
  weights: Float64Array,
  stride: number,
  values: Float64Array,
  sums: Float64Array,
): void {
  for (let lane = 0; lane < stride; lane += LANES) {
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    for (let row = 0, at = lane; row < values.length; row += 1, at += stride) {
      const value = values[row] ?? 0;
      if (value === 0) continue;
      a += (weights[at] ?? 0) * value;
      b += (weights[at + 1] ?? 0) * value;
      c += (weights[at + 2] ?? 0) * value;
      d += (weights[at + 3] ?? 0) * value;
    }
    sums[lane] = a;
    sums[lane + 1] = b;
    sums[lane + 2] = c;
    sums[lane + 3] = d;
  }
}
