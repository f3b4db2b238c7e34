import { countNext } from "./next-counts";
import { rankNext } from "./rank-next";
import { isMark, stepFeatures } from "./step-features";
import { advanceWalk, type SuffixWalk } from "./suffix-walk";
import { BLANK_UNIT, END_UNIT, isClauseEnd, LINE_UNIT } from "./wording-units";

/** A continuation is at most this long, in units. */
export const MOST_UNITS = 30;

/** A unit of the foreseen wording and the features of its step. */
export type ForeseenUnit = { readonly unit: number; readonly features: Float64Array };

/**
 * Walks on from the cursor by the most probable unit each time, to the end of the clause or line.
 */
export function* foresee(walk: SuffixWalk): Generator<ForeseenUnit, void, void> {
  let sinceMark = unitsSinceMark(walk.draft);
  while (walk.step < MOST_UNITS) {
    const counts = countNext(walk);
    const ranked = rankNext(counts);
    const unit = ranked[0]?.unit;
    if (unit === undefined || unit === END_UNIT || unit === LINE_UNIT) return;
    yield { unit, features: stepFeatures(walk, counts, ranked, sinceMark) };
    sinceMark = isMark(unit) ? 0 : sinceMark + 1;
    advanceWalk(walk, unit);
    // A mark as the very first unit ends the clause already typed; the next one is still to come.
    if (isClauseEnd(unit) && walk.step > 1) return;
  }
}

function unitsSinceMark(draft: Uint16Array): number {
  let since = 0;
  while (since < draft.length && !isMark(draft[draft.length - 1 - since] ?? BLANK_UNIT)) since += 1;
  return since;
}
