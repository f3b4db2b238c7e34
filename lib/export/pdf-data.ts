import type { DraftDocument } from "@/lib/speech/draft-document";
import { draftTitle } from "@/lib/speech/draft-text";
import type { FactSheet } from "@/lib/speech/fact-sheet";
import { annexNoteIndents } from "./annex-notes";
import { IMPRINT_SIZE_PT, type ImprintLines, imprintLines } from "./imprint-lines";
import { charsPerLine } from "./page-geometry";
import type { PageProfile, TypeStyle } from "./page-profile";
import { lastResort, type PdfFace } from "./pdf-faces";
import { type PrintSegment, segmentText } from "./print-segments";
import { type LineRole, needsBlankAfter, printedLines, type SetLine } from "./printed-lines";
import { signatureRightIndentChars } from "./signature-indent";
import { titleLines } from "./title-lines";

/** How a line is set; lengths in points. */
type PdfStyle = {
  readonly fonts: readonly string[];
  readonly sizePt: number;
  readonly weight: number;
};

type PdfLine = {
  readonly kind: "title" | "centred" | "flush" | "body" | "heading" | "annex" | "signature" | "blank";
  readonly style: keyof PdfStyles;
  /** Which block of the draft it prints; null for a blank line. */
  readonly blockIndex: number | null;
  /** Depth of a heading, otherwise 0. */
  readonly level: number;
  readonly rightPt: number;
  /** Where the first line and where the others of an annex note begin. */
  readonly firstPt: number;
  readonly restPt: number;
  /** Must not be the last on its page. */
  readonly keepNext: boolean;
  readonly segments: readonly PdfSegment[];
};

type PdfSegment = PrintSegment & {
  /** How a marked copy strikes out or underlines it. */
  readonly mark?: "deleted" | "inserted" | "movedFrom" | "movedTo" | undefined;
};

/** A line to print, in a marked copy with marks and of no one draft's blocks. */
export type PdfPrintedLine = Omit<SetLine, "segments"> & {
  readonly segments: readonly PdfSegment[];
  readonly blockIndex?: number;
};

type PdfStyles = Readonly<
  Record<
    | "title"
    | "subtitle"
    | "subLine"
    | "body"
    | "h1"
    | "h2"
    | "h3"
    | "direction"
    | "pageNumber"
    | "lead"
    | "imprint",
    PdfStyle
  >
>;

/** Everything the template prints; user text reaches Typst as JSON only, so nothing in it can be markup. */
export type PdfData = {
  readonly title: string;
  readonly description: string;
  readonly latinFont: string | null;
  readonly styles: PdfStyles;
  readonly lines: readonly PdfLine[];
  readonly imprint: ImprintLines | null;
};

/**
 * Prepares a draft for the PDF template.
 *
 * @param faces - what each face of the profile is set in, see `choosePdfFaces`.
 * @param available - families of the machine; the last resort is taken from them.
 * @param lines - printed in place of the draft's own, as a marked copy is.
 */
export function pdfData(
  document: DraftDocument,
  facts: FactSheet,
  profile: PageProfile,
  faces: ReadonlyMap<string, PdfFace>,
  available: ReadonlySet<string>,
  lines: readonly PdfPrintedLine[] = printedLines(document, facts, profile),
): PdfData {
  const rest = lastResort(available);
  const style = ({ face, sizePt, bold }: TypeStyle): PdfStyle => {
    const chosen = faces.get(face);
    const family = chosen?.family ?? face;
    return {
      fonts: [...new Set([family, ...(rest === null ? [] : [rest])])],
      sizePt,
      weight: bold ? 700 : (chosen?.weight ?? 400),
    };
  };
  const { title, subtitle, subLine, body, headings, pageNumber, runInLead } = profile;
  const [h1, h2, h3] = headings;
  return {
    title: draftTitle(document, facts),
    description: describeFaces(faces),
    latinFont:
      profile.latinFace === null ? null : (faces.get(profile.latinFace)?.family ?? profile.latinFace),
    styles: {
      ...{ title: style(title), subtitle: style(subtitle), subLine: style(subLine), body: style(body) },
      ...{ h1: style(h1), h2: style(h2), h3: style(h3), pageNumber: style(pageNumber) },
      direction: style({ ...body, face: profile.directionFace }),
      imprint: style({ ...body, sizePt: IMPRINT_SIZE_PT }),
      lead: style(runInLead === null ? body : { ...body, ...runInLead }),
    },
    lines: pdfLines(lines, profile),
    imprint: imprintLines(profile, facts),
  };
}

/** Which typefaces a PDF was set in, as its metadata and the command say. */
export function describeFaces(faces: ReadonlyMap<string, PdfFace>): string {
  const named = [...faces].map(([face, { family, substitute }]) =>
    substitute ? `${face}（本机没有，用 ${family} 代替）` : `${face}（${family}）`,
  );
  return `字体：${named.join("、")}`;
}

function pdfLines(lines: readonly PdfPrintedLine[], profile: PageProfile): PdfLine[] {
  const signatures = lines.filter(({ role }) => role === "signature");
  const rightChars = signatureRightIndentChars(signatures.map(({ segments }) => segmentText(segments)));
  const charPt = profile.body.sizePt - profile.condensePt;
  return lines.flatMap((line, index) => {
    const next = lines[index + 1]?.role;
    const { kind, style, level } = placeOf(line);
    const { leftChars, hangingChars } = annexNoteIndents(segmentText(line.segments));
    const own: PdfLine = {
      ...{ kind, style, level, blockIndex: line.blockIndex ?? null },
      rightPt: (rightChars[signatures.indexOf(line)] ?? 0) * charPt,
      ...(kind === "annex"
        ? { firstPt: (leftChars - hangingChars) * charPt, restPt: leftChars * charPt }
        : { firstPt: 0, restPt: 0 }),
      keepNext: keepsNext(line, next),
      segments: kind === "title" ? titleSegments(line, profile) : line.segments,
    };
    return needsBlankAfter(line.role, next) ? [own, BLANK] : [own];
  });
}

/**
 * Whether a line must not end its page: everything over the text and headings, and what stands over a sign-off. A long
 * last paragraph is let go, since Typst would move the whole of it.
 */
function keepsNext({ block, role, segments }: PdfPrintedLine, next: LineRole | undefined): boolean {
  if (block.type !== "paragraph") return next !== undefined && (role !== "signature" || next === "signature");
  return next === "signature" && segmentText(segments).length <= MAX_KEPT_CHARS;
}

/** Eight lines. */
const MAX_KEPT_CHARS = 224;

const BLANK: PdfLine = {
  kind: "blank",
  style: "body",
  blockIndex: null,
  level: 0,
  rightPt: 0,
  firstPt: 0,
  restPt: 0,
  keepNext: true,
  segments: [],
};

function placeOf({ block, role }: PdfPrintedLine): Pick<PdfLine, "kind" | "style" | "level"> {
  if (block.type === "heading")
    return { kind: "heading", style: HEADING_STYLES[block.attrs.level], level: block.attrs.level };
  switch (role) {
    case "title":
      return { kind: "title", style: "title", level: 0 };
    case "subtitle":
      return { kind: "centred", style: "subtitle", level: 0 };
    case "dateLine":
    case "speakerLine":
      return { kind: "centred", style: "subLine", level: 0 };
    case "salutation":
      return { kind: "flush", style: "body", level: 0 };
    case "signature":
      return { kind: "signature", style: "body", level: 0 };
    case "annexNote":
      return { kind: "annex", style: "body", level: 0 };
    case "direction":
      return { kind: "body", style: "direction", level: 0 };
    default:
      return { kind: "body", style: "body", level: 0 };
  }
}

const HEADING_STYLES = { 1: "h1", 2: "h2", 3: "h3" } as const;

/** Line feeds where the title breaks between words. */
function titleSegments({ segments }: PdfPrintedLine, profile: PageProfile): readonly PdfSegment[] {
  const maxChars = charsPerLine(profile, profile.title.sizePt);
  const ends = new Set<number>();
  let end = 0;
  for (const line of titleLines(segmentText(segments), maxChars)) {
    end += line.length;
    ends.add(end);
  }
  ends.delete(end);
  let offset = 0;
  return segments.map((segment) => {
    const text = [...segment.text].map((char) => {
      offset += char.length;
      return ends.has(offset) ? `${char}\n` : char;
    });
    return { ...segment, text: text.join("") };
  });
}
