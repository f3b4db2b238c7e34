import { STEP_FEATURE_COUNT } from "./step-features";
import type { TextTrace } from "./trace-text";

/** Rows of features one behind the other, and for each row 1 or 0. */
export type TrainingRows = {
  readonly width: number;
  readonly features: Float32Array;
  readonly labels: Uint8Array;
};

/** Every step up to the first wrong one, labelled with whether it is right: behind a wrong one nothing is learnt. */
export function trainingRows(traces: readonly TextTrace[]): TrainingRows {
  const cursors = traces.flatMap((trace) => trace.cursors);
  const lengths = cursors.map(({ units, right }) => Math.min(units.length, right + 1));
  const count = lengths.reduce((sum, length) => sum + length, 0);
  const features = new Float32Array(count * STEP_FEATURE_COUNT);
  const labels = new Uint8Array(count);
  let row = 0;
  for (const [at, cursor] of cursors.entries()) {
    const length = lengths[at] ?? 0;
    features.set(cursor.features.subarray(0, length * STEP_FEATURE_COUNT), row * STEP_FEATURE_COUNT);
    labels.fill(1, row, row + Math.min(length, cursor.right));
    row += length;
  }
  return { width: STEP_FEATURE_COUNT, features, labels };
}
