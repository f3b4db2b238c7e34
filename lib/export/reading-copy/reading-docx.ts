import { AlignmentType, type IParagraphOptions, LineRuleType, Paragraph, type Run, TextRun } from "docx";
import type { DraftDocument } from "@/lib/speech/draft-document";
import { draftTitle } from "@/lib/speech/draft-text";
import type { FactSheet } from "@/lib/speech/fact-sheet";
import type { FileAuthor } from "../docx-parts";
import { docxRuns } from "../docx-runs";
import { runFonts, STYLE_IDS } from "../docx-styles";
import { packDocx, sectionProperties } from "../export-docx";
import { ptToTwips } from "../page-geometry";
import { type PageProfile, SPEECH_PROFILE } from "../page-profile";
import { READING_SCALE } from "./chunk";
import { pageRows, type ReadingPage } from "./fill-pages";
import type { LinePiece } from "./line-pieces";
import type { ReadingBlock } from "./reading-block";
import type { ReadingChoices } from "./reading-choices";
import { type ReadingLayout, readingLayout } from "./reading-layout";
import { type ReadingMeasure, readingMeasure, sparePt } from "./reading-page";
import { type ReadingParagraph, readingParagraphs } from "./reading-paragraphs";
import { readingStyle, smallStyle } from "./reading-style";
import { rubyRun } from "./ruby-run";
import { signatureIndents } from "./signature-indents";

/** Face of the pinyin: Chinese faces set ǎ as wide as a character. */
const READING_FACE = "Arial";
const MARK_COLOUR = "7F7F7F";

/**
 * Writes the reading copy (大字版) as a Word file. Lines and pages are those of the layout, held by line breaks and
 * explicit page breaks, so that Word, WPS and LibreOffice turn the page at the same sentence.
 *
 * @returns bytes of a .docx (ISO/IEC 29500). Runs in server and browser.
 */
export async function exportReadingDocx(
  document: DraftDocument,
  facts: FactSheet,
  choices: ReadingChoices,
  base: PageProfile = SPEECH_PROFILE,
  file: FileAuthor = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const layout = readingLayout(document, facts, choices, base);
  const { profile } = layout;
  // Without the line grid, on which LibreOffice gives a line with pinyin the height of two.
  const { page } = sectionProperties(profile);
  return packDocx(paragraphsOf(layout), { page }, profile, draftTitle(document, facts), file);
}

/** A file needs one paragraph, also that of an empty draft. */
function paragraphsOf({ profile, pages }: ReadingLayout): Paragraph[] {
  if (pages.length === 0) return [new Paragraph({ style: STYLE_IDS.body })];
  const measure = readingMeasure(profile);
  const signatures = signatureIndents(pages);
  return pages.flatMap((page, index) => {
    const own = readingParagraphs(page).map((paragraph, at) =>
      docxParagraph(paragraph, profile, {
        turns: index > 0 && at === 0,
        rightChars: signatures.get(paragraph.block) ?? 0,
      }),
    );
    return page.catchword === null ? own : [...own, catchword(page.catchword, page, profile, measure)];
  });
}

const FLUSH = { firstLine: 0, firstLineChars: 0 };

type Place = { readonly turns: boolean; readonly rightChars: number };

function docxParagraph(
  { block, first, lines }: ReadingParagraph,
  profile: PageProfile,
  { turns, rightChars }: Place,
): Paragraph {
  const children = lines.flatMap((pieces, index) => [
    ...(index > 0 ? [new TextRun({ break: 1 })] : []),
    ...pieces.flatMap((piece) => runs(piece, block, profile)),
  ]);
  return new Paragraph({
    ...placing(block, first, profile, rightChars),
    ...(block.readings.length === 0
      ? {}
      : { spacing: { line: ptToTwips(profile.lineSpacingPt), lineRule: LineRuleType.AT_LEAST } }),
    pageBreakBefore: turns,
    children,
  });
}

function placing(
  block: ReadingBlock,
  first: boolean,
  profile: PageProfile,
  rightChars: number,
): IParagraphOptions {
  const right = ptToTwips(sparePt(profile));
  switch (block.kind) {
    case "title":
      return { style: STYLE_IDS.title, indent: { ...FLUSH, right } };
    case "subtitle":
      return { style: STYLE_IDS.subtitle, indent: { ...FLUSH, right } };
    case "subLine":
      return { style: STYLE_IDS.dateLine, indent: { ...FLUSH, right } };
    case "signature":
      return {
        style: STYLE_IDS.signature,
        indent: { ...FLUSH, right: right + ptToTwips(rightChars * profile.body.sizePt) },
      };
    case "minutes":
      return { style: STYLE_IDS.body, alignment: AlignmentType.RIGHT, indent: { ...FLUSH, right } };
    case "salutation":
      return { style: STYLE_IDS.salutation, alignment: AlignmentType.LEFT };
    default:
      return {
        style: (block.kind === "heading" ? STYLE_IDS.headings[block.level - 1] : null) ?? STYLE_IDS.body,
        alignment: AlignmentType.LEFT,
        ...(first ? {} : { indent: FLUSH }),
      };
  }
}

function runs(piece: LinePiece, block: ReadingBlock, profile: PageProfile): readonly Run[] {
  const { face, sizePt } = readingStyle(block, profile);
  if (piece.kind === "breath")
    return [new TextRun({ text: "/", font: runFonts(READING_FACE), color: MARK_COLOUR })];
  if (block.kind === "minutes")
    return [new TextRun({ text: piece.text, font: runFonts(face), size: sizePt * 2, color: MARK_COLOUR })];
  const base = docxRuns([piece], face, profile);
  if (piece.kind === "text") return base;
  const readingPt = Math.round(sizePt * READING_SCALE);
  const reading = new TextRun({ text: piece.reading, font: runFonts(READING_FACE), size: readingPt * 2 });
  return base.map((character) => rubyRun(reading, character, sizePt, readingPt));
}

/** Stands on the last line of the page, however full the page is. */
function catchword(
  words: string,
  page: ReadingPage,
  profile: PageProfile,
  measure: ReadingMeasure,
): Paragraph {
  const { face, sizePt } = smallStyle(profile);
  const freeRows = measure.linesPerPage - pageRows(page.lines);
  return new Paragraph({
    style: STYLE_IDS.body,
    alignment: AlignmentType.RIGHT,
    indent: { ...FLUSH, right: ptToTwips(sparePt(profile)) },
    spacing: { before: ptToTwips(freeRows * profile.lineSpacingPt) },
    children: [
      new TextRun({ text: `下接：${words}`, font: runFonts(face), size: sizePt * 2, color: MARK_COLOUR }),
    ],
  });
}
