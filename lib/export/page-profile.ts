/** Face, size and weight of one kind of line. */
export type TypeStyle = {
  /** Name of the Chinese typeface as Office knows it. */
  readonly face: string;
  readonly sizePt: number;
  readonly bold: boolean;
};

/**
 * Everything the exports need to know of the page. A profile is data: an office that types 28 pt lines or sets its
 * digits in Times New Roman gets another value here, not another exporter.
 */
export type PageProfile = {
  readonly pageWidthMm: number;
  readonly pageHeightMm: number;
  /** Width and height of the type area (版心); left and top margins are what the other figures leave over. */
  readonly typeAreaWidthMm: number;
  readonly typeAreaHeightMm: number;
  readonly marginRightMm: number;
  readonly marginBottomMm: number;
  /** Distance of the page number's line from the lower edge of the paper. */
  readonly footerMm: number;
  /** Exact line pitch of everything but the title and the page number. */
  readonly lineSpacingPt: number;
  /** Exact line pitch of the title, which is larger than a text line can hold. */
  readonly titleLineSpacingPt: number;
  /** How much every character of the text is drawn together; 0 leaves it as it is. */
  readonly condensePt: number;
  readonly firstLineIndentChars: number;
  readonly title: TypeStyle;
  readonly subtitle: TypeStyle;
  /** Date and speaker lines under the title. */
  readonly subLine: TypeStyle;
  readonly body: TypeStyle;
  /** Headings 一、（一）1. in this order. */
  readonly headings: readonly [TypeStyle, TypeStyle, TypeStyle];
  readonly pageNumber: TypeStyle;
  /** Face of digits and Latin letters; null leaves them in the Chinese face of their line. */
  readonly latinFace: string | null;
  /** Face and weight of a run-in heading, from its ordinal to the first full stop; null prints it as plain text. */
  readonly runInLead: { readonly face: string; readonly bold: boolean } | null;
  /** Puts a bare date under the title into round brackets. */
  readonly bracketDateLine: boolean;
  /** Keeps single lines of a paragraph from standing alone on a page. */
  readonly widowControl: boolean;
};

const FANG_SONG = "仿宋_GB2312";
const KAI_TI = "楷体_GB2312";

/**
 * Layout of a speech on the page of an official document.
 *
 * Standard, GB/T 9704-2012: A4 (5.1), top 37 mm, inner 28 mm, type area 156 × 225 mm (5.2.1), size 3 FangSong where
 * nothing else is said, digits included (5.2.2), 22 lines of 28 characters (5.2.3), black (5.2.4); title size 2 小标宋
 * (7.3.1), numbers 一、（一）1.（1） in 黑体, 楷体, 仿宋, 仿宋 and paragraphs indented by two characters (7.3.3), page
 * number in size 4 half-width SongTi between dashes, 7 mm under the type area, odd right and even left, one character
 * free (7.5).
 *
 * Arithmetic: 28.95 pt is the largest pitch Word can store that leaves 22 lines on the page, and 28 characters of 16 pt
 * need 448 pt where the type area has 442.2, hence 0.25 pt condensing. 25.5 mm puts the dash of a 14 pt line 7 mm
 * below the type area.
 *
 * Custom: title lines of 33 pt; subtitle, date and speaker lines in 楷体; the date in brackets. Also customary, and off
 * here: 28 pt lines, Times New Roman for digits, bold second and third levels, the lead sentence after 一是 in bold
 * or 楷体.
 */
export const SPEECH_PROFILE: PageProfile = {
  pageWidthMm: 210,
  pageHeightMm: 297,
  typeAreaWidthMm: 156,
  typeAreaHeightMm: 225,
  marginRightMm: 26,
  marginBottomMm: 35,
  footerMm: 25.5,
  lineSpacingPt: 28.95,
  titleLineSpacingPt: 33,
  condensePt: 0.25,
  firstLineIndentChars: 2,
  title: { face: "方正小标宋简体", sizePt: 22, bold: false },
  subtitle: { face: KAI_TI, sizePt: 16, bold: false },
  subLine: { face: KAI_TI, sizePt: 16, bold: false },
  body: { face: FANG_SONG, sizePt: 16, bold: false },
  headings: [
    { face: "黑体", sizePt: 16, bold: false },
    { face: KAI_TI, sizePt: 16, bold: false },
    { face: FANG_SONG, sizePt: 16, bold: false },
  ],
  pageNumber: { face: "宋体", sizePt: 14, bold: false },
  latinFace: null,
  runInLead: null,
  bracketDateLine: true,
  widowControl: true,
};
