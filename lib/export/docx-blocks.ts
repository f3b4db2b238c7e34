import { type IParagraphOptions, Paragraph } from "docx";
import type { DraftDocument } from "@/lib/speech/draft-document";
import type { FactSheet } from "@/lib/speech/fact-sheet";
import { annexNoteIndents } from "./annex-notes";
import { docxRuns } from "./docx-runs";
import { runFonts, STYLE_IDS } from "./docx-styles";
import { styleOfLine } from "./line-style";
import { charsPerLine } from "./page-geometry";
import type { PageProfile } from "./page-profile";
import { CharIndentedParagraph, type CharIndents } from "./paragraph-properties";
import { type PrintSegment, segmentText } from "./print-segments";
import { needsBlankAfter, type PrintedLine, printedLines } from "./printed-lines";
import { signatureRightIndentChars } from "./signature-indent";
import { titleLines } from "./title-lines";

/**
 * Writes the draft as paragraphs. Empty blocks are left out: the layout has blank lines of its own, one under the
 * title block and one over the sign-off.
 */
export function docxBlocks(document: DraftDocument, facts: FactSheet, profile: PageProfile): Paragraph[] {
  const lines = printedLines(document, facts, profile);
  const signatures = lines.filter(({ role }) => role === "signature");
  const rightChars = signatureRightIndentChars(signatures.map((line) => segmentText(line.segments)));
  const paragraphs = lines.flatMap((line, index) => {
    const next = lines[index + 1]?.role;
    const own = paragraph(line, profile, {
      indents: indentsOf(line, rightChars[signatures.indexOf(line)] ?? 0),
      keepNext: next === "signature",
    });
    return needsBlankAfter(line.role, next) ? [own, blankLine(profile)] : [own];
  });
  return paragraphs.length > 0 ? paragraphs : [blankLine(profile)];
}

type Place = { readonly indents: CharIndents | null; readonly keepNext: boolean };

function paragraph(line: PrintedLine, profile: PageProfile, place: Place): Paragraph {
  const counted = line.number !== null && profile.numbering === "word";
  const segments = counted ? line.segments.slice(1) : line.segments;
  const children = docxRuns(
    segments,
    styleOfLine(line, profile).face,
    profile,
    line.role === "title" ? breaks(segments, profile) : [],
  );
  const options: IParagraphOptions = {
    style: styleId(line),
    widowControl: profile.widowControl,
    children,
    ...(place.keepNext ? { keepNext: true } : {}),
  };
  if (place.indents === null) return new Paragraph(options);
  return new CharIndentedParagraph(options, place.indents, profile.body.sizePt - profile.condensePt);
}

function indentsOf({ role, segments }: PrintedLine, rightChars: number): CharIndents | null {
  if (role === "signature") return { rightChars };
  return role === "annexNote" ? annexNoteIndents(segmentText(segments)) : null;
}

function breaks(segments: readonly PrintSegment[], profile: PageProfile): number[] {
  const lines = titleLines(segmentText(segments), charsPerLine(profile, profile.title.sizePt));
  let offset = 0;
  return lines.slice(0, -1).map((line) => {
    offset += line.length;
    return offset;
  });
}

/** Carries the page's line pitch, and its fonts for whoever starts to type there. */
function blankLine(profile: PageProfile): Paragraph {
  return new Paragraph({
    style: STYLE_IDS.body,
    keepNext: true,
    run: { font: runFonts(profile.body.face) },
  });
}

function styleId({ block, role }: PrintedLine): string {
  if (block.type === "heading") return STYLE_IDS.headings[block.attrs.level - 1] ?? STYLE_IDS.body;
  if (role === "paragraph" || role === "heading") return STYLE_IDS.body;
  return STYLE_IDS[role];
}
