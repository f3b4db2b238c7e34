import { z } from "zod";

const face = z.string().trim().min(1).max(60);
const lengthMm = (least: number, most: number) => z.number().min(least).max(most);
const sizePt = z.number().min(5).max(72);

const typeStyleSchema = z
  .object({
    /** Name of the Chinese typeface as Office knows it. */
    face,
    sizePt,
    bold: z.boolean(),
  })
  .readonly();

/** Face, size and weight of one kind of line. */
export type TypeStyle = z.infer<typeof typeStyleSchema>;

/** Where the page number stands: outside means right on odd pages and left on even ones. */
export const PAGE_NUMBER_PLACES = ["outside", "centre", "none"] as const;

/** — 1 — or 1. */
export const PAGE_NUMBER_FORMS = ["dashed", "plain"] as const;

/** Heading numbers as characters of the text, or counted by Word. */
export const NUMBERINGS = ["text", "word"] as const;

const pageNumberSchema = z
  .object({
    face,
    sizePt,
    bold: z.boolean(),
    place: z.enum(PAGE_NUMBER_PLACES),
    form: z.enum(PAGE_NUMBER_FORMS),
  })
  .readonly();

/** 版记: who gets a copy, and who prints the document; an empty line is left out. */
const imprintSchema = z
  .object({ copyTo: z.string().trim().max(500), issuer: z.string().trim().max(60) })
  .readonly();

/**
 * Everything the exports need to know of the page. A profile is data: an office that types 28 pt lines or sets its
 * digits in Times New Roman gets another value here, not another exporter.
 */
export const pageProfileSchema = z
  .object({
    pageWidthMm: lengthMm(100, 420),
    pageHeightMm: lengthMm(140, 594),
    /** What the margins leave over is the type area (版心). */
    marginsMm: z
      .object({
        top: lengthMm(5, 100),
        right: lengthMm(5, 100),
        bottom: lengthMm(5, 100),
        left: lengthMm(5, 100),
      })
      .readonly(),
    /** Even pages have the left and right margins changed round, for printing on both sides. */
    mirrorMargins: z.boolean(),
    /** Distance of the page number's line from the lower edge of the paper. */
    footerMm: lengthMm(0, 100),
    /** Exact line pitch of everything but the title and the page number. */
    lineSpacingPt: z.number().min(8).max(120),
    /** Exact line pitch of the title, which is larger than a text line can hold. */
    titleLineSpacingPt: z.number().min(8).max(120),
    /** How much every character of the text is drawn together; 0 leaves it as it is. */
    condensePt: z.number().min(0).max(3),
    firstLineIndentChars: z.number().int().min(0).max(4),
    title: typeStyleSchema,
    subtitle: typeStyleSchema,
    /** Date and speaker lines under the title. */
    subLine: typeStyleSchema,
    body: typeStyleSchema,
    /** Headings 一、（一）1. in this order. */
    headings: z.tuple([typeStyleSchema, typeStyleSchema, typeStyleSchema]).readonly(),
    /** Face of a paragraph wholly in round brackets, which is not read out: （全体起立）. */
    directionFace: face,
    pageNumber: pageNumberSchema,
    /** Face of digits and Latin letters; null leaves them in the Chinese face of their line. */
    latinFace: face.nullable(),
    /** Face and weight of a run-in heading, from its ordinal to the first full stop; null prints it as plain text. */
    runInLead: z.object({ face, bold: z.boolean() }).readonly().nullable(),
    /** Puts a bare date under the title into round brackets. */
    bracketDateLine: z.boolean(),
    /** Keeps single lines of a paragraph from standing alone on a page. */
    widowControl: z.boolean(),
    numbering: z.enum(NUMBERINGS),
    /** Null prints none: a speech has no 版记. */
    imprint: imprintSchema.nullable(),
  })
  .readonly();

export type PageProfile = z.infer<typeof pageProfileSchema>;

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
 * Widow control is off, as in the Chinese Word's own template: with it most pages end after 21 lines.
 *
 * Custom: title lines of 33 pt; subtitle, date and speaker lines in 楷体; the date in brackets. Also customary, and off
 * here: mirrored margins, 28 pt lines, Times New Roman for digits, bold second and third levels, the lead sentence after 一是 in bold
 * or 楷体.
 */
export const SPEECH_PROFILE: PageProfile = {
  pageWidthMm: 210,
  pageHeightMm: 297,
  marginsMm: { top: 37, right: 26, bottom: 35, left: 28 },
  mirrorMargins: false,
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
  directionFace: FANG_SONG,
  pageNumber: { face: "宋体", sizePt: 14, bold: false, place: "outside", form: "dashed" },
  latinFace: null,
  runInLead: null,
  bracketDateLine: true,
  widowControl: false,
  numbering: "text",
  imprint: null,
};
