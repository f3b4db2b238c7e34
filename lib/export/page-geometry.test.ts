import { describe, expect, it } from "vitest";
import { bodyGrid, charsPerLine, mmToTwips, pageGeometry, ptToTwips } from "./page-geometry";
import { SPEECH_PROFILE } from "./page-profile";

describe("pageGeometry", () => {
  const page = pageGeometry(SPEECH_PROFILE);

  it("gives the standard's page and margins in twips", () => {
    expect(page).toEqual({
      widthTwips: 11906,
      heightTwips: 16838,
      topTwips: 2098,
      rightTwips: 1474,
      bottomTwips: 1984,
      leftTwips: 1588,
      footerTwips: 1446,
    });
  });

  it("leaves a type area of 156 × 225 mm", () => {
    expect(page.widthTwips - page.leftTwips - page.rightTwips).toBe(mmToTwips(156));
    expect(page.heightTwips - page.topTwips - page.bottomTwips).toBe(mmToTwips(225));
  });

  it("holds 22 lines and no 23rd, 28 characters and no 29th", () => {
    const pitch = ptToTwips(SPEECH_PROFILE.lineSpacingPt);
    expect(pitch).toBe(579);
    expect(Math.floor(mmToTwips(225) / pitch)).toBe(22);
    expect(Math.floor(mmToTwips(225) / (pitch + 1))).toBe(21);
    const character = ptToTwips(SPEECH_PROFILE.body.sizePt - SPEECH_PROFILE.condensePt);
    expect(Math.floor(mmToTwips(156) / character)).toBe(28);
    expect(Math.floor(mmToTwips(156) / ptToTwips(SPEECH_PROFILE.body.sizePt))).toBe(27);
  });

  it("throws when the margins leave nothing of the page", () => {
    const { marginsMm } = SPEECH_PROFILE;
    for (const margins of [
      { ...marginsMm, left: 190 },
      { ...marginsMm, top: 270 },
    ])
      expect(() => pageGeometry({ ...SPEECH_PROFILE, marginsMm: margins })).toThrow(RangeError);
  });

  it("counts the grid of the body, and what a line of the title holds", () => {
    expect(bodyGrid(SPEECH_PROFILE)).toEqual({ lines: 22, chars: 28 });
    expect(bodyGrid({ ...SPEECH_PROFILE, lineSpacingPt: 29, condensePt: 0 })).toEqual({
      lines: 21,
      chars: 27,
    });
    expect(charsPerLine(SPEECH_PROFILE, SPEECH_PROFILE.title.sizePt)).toBe(20);
  });
});
