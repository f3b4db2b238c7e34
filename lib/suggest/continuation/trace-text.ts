import { foresee } from "./foresee";
import type { IndexSegment } from "./index-segment";
import { STEP_FEATURE_COUNT } from "./step-features";
import { startWalk } from "./suffix-walk";
import { toWordingUnits } from "./wording-units";

/** What an index foresees at one cursor of a text, beside what the text really says. */
export type CursorTrace = {
  /** Units before the cursor. */
  readonly at: number;
  /** Foreseen units, at least to the first wrong one. */
  readonly units: readonly number[];
  /** Features of the steps, one row behind the other. */
  readonly features: Float32Array;
  /** Foreseen units that the text goes on with. */
  readonly right: number;
};

export type TextTrace = {
  readonly id: string;
  readonly units: Uint16Array;
  readonly cursors: readonly CursorTrace[];
};

/** Below this probability nothing is ever shown, under any gate a library could want. */
const FLOOR = 0.05;

/**
 * Types a text through and keeps what is foreseen behind every unit.
 *
 * @param acceptance - tells how far to look on behind a wrong unit: as far as a gate might still show it.
 */
export function traceText(
  segments: readonly IndexSegment[],
  id: string,
  typed: string,
  acceptance: (features: Float64Array) => number,
): TextTrace {
  const { units } = toWordingUnits(typed);
  const cursors: CursorTrace[] = [];
  for (let at = 1; at < units.length; at += 1) cursors.push(traceCursor(segments, units, at, acceptance));
  return { id, units, cursors };
}

function traceCursor(
  segments: readonly IndexSegment[],
  typed: Uint16Array,
  at: number,
  acceptance: (features: Float64Array) => number,
): CursorTrace {
  const units: number[] = [];
  const rows: Float64Array[] = [];
  let right = 0;
  let probability = 1;
  for (const { unit, features } of foresee(startWalk(segments, typed.subarray(0, at)))) {
    if (right === units.length && unit === typed[at + right]) right += 1;
    rows.push(features);
    units.push(unit);
    probability *= acceptance(features);
    if (right < units.length && probability < FLOOR) break;
  }
  const features = new Float32Array(rows.length * STEP_FEATURE_COUNT);
  for (const [step, row] of rows.entries()) features.set(row, step * STEP_FEATURE_COUNT);
  return { at, units, features, right };
}
