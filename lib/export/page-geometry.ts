import type { PageProfile } from "./page-profile";

/** Twips (1/20 pt) in a length of points, rounded. */
export function ptToTwips(pt: number): number {
  return Math.round(pt * 20);
}

/** Twips (1/20 pt) in a length of millimetres, rounded. */
export function mmToTwips(mm: number): number {
  return Math.round((mm * 1440) / 25.4);
}

/** Page and margins in twips. */
export type PageGeometry = {
  readonly widthTwips: number;
  readonly heightTwips: number;
  readonly topTwips: number;
  readonly rightTwips: number;
  readonly bottomTwips: number;
  readonly leftTwips: number;
  readonly footerTwips: number;
};

/**
 * Page and margins of a profile as Word stores them.
 *
 * The type area keeps its size and rounding goes to the top and left margins: one twip less width or height could cost
 * a character a line or a line a page.
 *
 * @throws RangeError when the type area and margins do not fit the page.
 */
export function pageGeometry(profile: PageProfile): PageGeometry {
  const widthTwips = mmToTwips(profile.pageWidthMm);
  const heightTwips = mmToTwips(profile.pageHeightMm);
  const rightTwips = mmToTwips(profile.marginRightMm);
  const bottomTwips = mmToTwips(profile.marginBottomMm);
  const leftTwips = widthTwips - mmToTwips(profile.typeAreaWidthMm) - rightTwips;
  const topTwips = heightTwips - mmToTwips(profile.typeAreaHeightMm) - bottomTwips;
  if (leftTwips < 0 || topTwips < 0)
    throw new RangeError("pageGeometry: the type area is larger than the page");
  const footerTwips = mmToTwips(profile.footerMm);
  return { widthTwips, heightTwips, topTwips, rightTwips, bottomTwips, leftTwips, footerTwips };
}
