import type { PageProfile } from "./page-profile";

/** Twips (1/20 pt) in a length of points, rounded. */
export function ptToTwips(pt: number): number {
  return Math.round(pt * 20);
}

/** Twips (1/20 pt) in a length of millimetres, rounded. */
export function mmToTwips(mm: number): number {
  return Math.round((mm * 1440) / 25.4);
}

/** Width and height of the type area (版心): what the margins leave of the page. */
export function typeAreaMm({ pageWidthMm, pageHeightMm, marginsMm }: PageProfile) {
  return {
    width: pageWidthMm - marginsMm.left - marginsMm.right,
    height: pageHeightMm - marginsMm.top - marginsMm.bottom,
  };
}

/** Characters of a size that a line of the type area holds. */
export function charsPerLine(profile: PageProfile, sizePt: number, condensePt = 0): number {
  return Math.floor(mmToTwips(typeAreaMm(profile).width) / ptToTwips(sizePt - condensePt));
}

/** Lines of the body's pitch that a page holds, and characters of the body's size that a line holds. */
export function bodyGrid(profile: PageProfile): { readonly lines: number; readonly chars: number } {
  const lines = Math.floor(mmToTwips(typeAreaMm(profile).height) / ptToTwips(profile.lineSpacingPt));
  return { lines, chars: charsPerLine(profile, profile.body.sizePt, profile.condensePt) };
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
 * @throws RangeError when the margins leave nothing of the page.
 */
export function pageGeometry(profile: PageProfile): PageGeometry {
  const widthTwips = mmToTwips(profile.pageWidthMm);
  const heightTwips = mmToTwips(profile.pageHeightMm);
  const area = typeAreaMm(profile);
  if (area.width <= 0 || area.height <= 0)
    throw new RangeError("pageGeometry: the margins leave nothing of the page");
  const rightTwips = mmToTwips(profile.marginsMm.right);
  const bottomTwips = mmToTwips(profile.marginsMm.bottom);
  const leftTwips = widthTwips - mmToTwips(area.width) - rightTwips;
  const topTwips = heightTwips - mmToTwips(area.height) - bottomTwips;
  const footerTwips = mmToTwips(profile.footerMm);
  return { widthTwips, heightTwips, topTwips, rightTwips, bottomTwips, leftTwips, footerTwips };
}
