import { typeAreaMm } from "../page-geometry";
import { type PageProfile, SPEECH_PROFILE } from "../page-profile";
import type { ReadingSizePt } from "./reading-choices";

const MM_PT = 72 / 25.4;

/** Line pitch by type size: room for pinyin over a line and for the eye to find the next one. */
const PITCH = 1.8;

/** Lines of the page that the catchword takes, and what may be lost to rounding or another typeface. */
const CATCHWORD_LINES = 1;
const SPARE_LINES = 0.25;

/** Characters left free at the right: faces differ in the width of digits and letters, and no line may wrap again. */
const SPARE_CHARS = 1.25;

/** How many lines and characters a page of the reading copy is filled with. */
export type ReadingMeasure = { readonly linesPerPage: number; readonly charsPerLine: number };

/** The page of the reading copy: the faces of a profile, large, on narrower margins. */
export function readingProfile(sizePt: ReadingSizePt, base: PageProfile = SPEECH_PROFILE): PageProfile {
  const sized = <Style extends { readonly sizePt: number }>(style: Style, by = 0): Style => ({
    ...style,
    sizePt: sizePt + by,
  });
  const [h1, h2, h3] = base.headings;
  const lineSpacingPt = Math.round(sizePt * PITCH * 20) / 20;
  return {
    ...base,
    pageWidthMm: 210,
    pageHeightMm: 297,
    marginsMm: { top: 22, right: 14, bottom: 30, left: 28 },
    mirrorMargins: false,
    footerMm: 14,
    lineSpacingPt,
    titleLineSpacingPt: lineSpacingPt,
    condensePt: 0,
    title: sized(base.title, 6),
    subtitle: sized(base.subtitle),
    subLine: sized(base.subLine),
    body: sized(base.body),
    headings: [sized(h1), sized(h2), { ...sized(h3), bold: true }],
    pageNumber: { ...sized(base.pageNumber), place: "outside", form: "dashed" },
    widowControl: false,
    numbering: "text",
    imprint: null,
  };
}

/** What fits on a page of the profile with something to spare, so that every program turns it at the same place. */
export function readingMeasure(profile: PageProfile): ReadingMeasure {
  const { width, height } = typeAreaMm(profile);
  const lines = (height * MM_PT) / profile.lineSpacingPt;
  const chars = (width * MM_PT) / profile.body.sizePt;
  return {
    linesPerPage: Math.floor(lines - CATCHWORD_LINES - SPARE_LINES),
    charsPerLine: Math.floor(chars - SPARE_CHARS),
  };
}

/** Width of the page that lines never reach, in points; what is centred or stands right keeps clear of it as well. */
export function sparePt(profile: PageProfile): number {
  return typeAreaMm(profile).width * MM_PT - readingMeasure(profile).charsPerLine * profile.body.sizePt;
}
