import { typeAreaMm } from "./page-geometry";
import type { PageProfile } from "./page-profile";

const MM_PT = 72 / 25.4;

/** Where the lines of a page stand, in points from the upper edge of the paper. */
export type LineGrid = {
  readonly topPt: number;
  /** From one line to the next. */
  readonly pitchPt: number;
  readonly linesPerPage: number;
};

/**
 * Standard, GB/T 9704-2012, 5.2: the first line touches the upper edge of the type area and the last one the lower, so
 * the pitch is what 21 steps leave between them (29.6 pt), wider than Word's 28.95, which counts 22 whole lines.
 */
export function lineGrid(profile: PageProfile): LineGrid {
  const heightPt = typeAreaMm(profile).height * MM_PT;
  const linesPerPage = Math.floor(heightPt / profile.lineSpacingPt);
  return {
    topPt: profile.marginsMm.top * MM_PT,
    pitchPt: (heightPt - profile.body.sizePt) / (linesPerPage - 1),
    linesPerPage,
  };
}
