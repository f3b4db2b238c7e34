import { bodyGrid, typeAreaMm } from "./page-geometry";
import { type PageProfile, SPEECH_PROFILE, type TypeStyle } from "./page-profile";
import { faceKind } from "./pdf-faces";

/** Parts of a page that the standard lays down. */
export const DEVIATING_PARTS = [
  "paper",
  "topMargin",
  "leftMargin",
  "typeArea",
  "body",
  "latinFace",
  "direction",
  "lines",
  "chars",
  "title",
  "heading1",
  "heading2",
  "heading3",
  "runInLead",
  "indent",
  "pageNumber",
  "pageNumberPlace",
  "pageNumberForm",
] as const;

export type DeviatingPart = (typeof DEVIATING_PARTS)[number];

/** Where a profile parts from GB/T 9704-2012; sizes, faces and counts as data, words come from the messages. */
export type ProfileDeviation = {
  readonly part: DeviatingPart;
  readonly clause: string;
  readonly standard: DeviationValue;
  readonly actual: DeviationValue;
};

export type DeviationValue =
  | number
  | string
  | TypeStyle
  | { readonly width: number; readonly height: number };

/** The margins of the standard hold within a millimetre (5.2.1), the paper within two (5.1). */
const TOLERANCE_MM = { margin: 1, paper: 2 } as const;

/**
 * Lists where a profile parts from the standard, in the order of its clauses. What the standard leaves open (lines under
 * the title, widow control, how numbers are stored, printing on both sides) is no deviation.
 */
export function profileDeviations(profile: PageProfile): ProfileDeviation[] {
  return [...pageDeviations(profile), ...typeDeviations(profile), ...pageNumberDeviations(profile)];
}

const STANDARD = SPEECH_PROFILE;

function pageDeviations(profile: PageProfile): ProfileDeviation[] {
  const paper = ({ pageWidthMm: width, pageHeightMm: height }: PageProfile) => ({ width, height });
  const { marginsMm } = profile;
  return [
    ...lengths("paper", "5.1", paper(STANDARD), paper(profile), TOLERANCE_MM.paper),
    ...length("topMargin", STANDARD.marginsMm.top, marginsMm.top),
    ...length("leftMargin", STANDARD.marginsMm.left, marginsMm.left),
    ...lengths("typeArea", "5.2.1", typeAreaMm(STANDARD), typeAreaMm(profile), TOLERANCE_MM.margin),
  ];
}

function typeDeviations(profile: PageProfile): ProfileDeviation[] {
  const grid = bodyGrid(profile);
  const { body, title, headings, runInLead, latinFace, directionFace } = profile;
  return [
    ...type("body", "5.2.2", STANDARD.body, body),
    ...(latinFace === null ? [] : other("latinFace", "5.2.2", STANDARD.body.face, latinFace)),
    ...(faceKind(directionFace) === faceKind(body.face)
      ? []
      : other("direction", "5.2.2", body.face, directionFace)),
    ...other("lines", "5.2.3", 22, grid.lines),
    ...other("chars", "5.2.3", 28, grid.chars),
    ...type("title", "7.3.1", STANDARD.title, title),
    ...HEADING_PARTS.flatMap((part, index) =>
      type(part, "7.3.3", STANDARD.headings[index] ?? body, headings[index] ?? body),
    ),
    ...(runInLead === null ? [] : type("runInLead", "7.3.3", body, { ...body, ...runInLead })),
    ...other("indent", "7.3.3", STANDARD.firstLineIndentChars, profile.firstLineIndentChars),
  ];
}

const HEADING_PARTS = ["heading1", "heading2", "heading3"] as const;

function pageNumberDeviations({ pageNumber }: PageProfile): ProfileDeviation[] {
  const { place, form, ...style } = pageNumber;
  if (place === "none") return other("pageNumberPlace", "7.5", STANDARD.pageNumber.place, place);
  return [
    ...type("pageNumber", "7.5", STANDARD.pageNumber, style),
    ...other("pageNumberPlace", "7.5", STANDARD.pageNumber.place, place),
    ...other("pageNumberForm", "7.5", STANDARD.pageNumber.form, form),
  ];
}

function length(part: DeviatingPart, standard: number, actual: number): ProfileDeviation[] {
  const near = Math.abs(actual - standard) <= TOLERANCE_MM.margin;
  return near ? [] : [{ part, clause: "5.2.1", standard, actual }];
}

type Area = { readonly width: number; readonly height: number };

function lengths(
  part: DeviatingPart,
  clause: string,
  standard: Area,
  actual: Area,
  toleranceMm: number,
): ProfileDeviation[] {
  const near = (side: keyof Area) => Math.abs(actual[side] - standard[side]) <= toleranceMm;
  return near("width") && near("height") ? [] : [{ part, clause, standard, actual }];
}

function type(
  part: DeviatingPart,
  clause: string,
  standard: TypeStyle,
  actual: TypeStyle,
): ProfileDeviation[] {
  const same =
    faceKind(standard.face) === faceKind(actual.face) &&
    standard.sizePt === actual.sizePt &&
    standard.bold === actual.bold;
  const plain = ({ face, sizePt, bold }: TypeStyle) => ({ face, sizePt, bold });
  return same ? [] : [{ part, clause, standard: plain(standard), actual: plain(actual) }];
}

function other(
  part: DeviatingPart,
  clause: string,
  standard: number | string,
  actual: number | string,
): ProfileDeviation[] {
  return standard === actual ? [] : [{ part, clause, standard, actual }];
}
