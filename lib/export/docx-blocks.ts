import { type IParagraphOptions, Paragraph } from "docx";
import type { BlockNode, DraftDocument } from "@/lib/speech/draft-document";
import type { FactSheet } from "@/lib/speech/fact-sheet";
import { docxRuns } from "./docx-runs";
import { runFonts, STYLE_IDS } from "./docx-styles";
import { charsPerLine, ptToTwips } from "./page-geometry";
import type { PageProfile, TypeStyle } from "./page-profile";
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
  const signatures = lines.filter((line) => line.block.type === "signature");
  const rightChars = signatureRightIndentChars(signatures.map((line) => segmentText(line.segments)));
  const paragraphs = lines.flatMap((line, index) => {
    const next = lines[index + 1]?.block.type;
    const own = paragraph(line, profile, {
      rightChars: rightChars[signatures.indexOf(line)] ?? 0,
      keepNext: next === "signature",
    });
    return needsBlankAfter(line.block.type, next) ? [own, blankLine(profile)] : [own];
  });
  return paragraphs.length > 0 ? paragraphs : [blankLine(profile)];
}

type Place = { readonly rightChars: number; readonly keepNext: boolean };

function paragraph({ block, segments }: PrintedLine, profile: PageProfile, place: Place): Paragraph {
  const style = typeStyle(block, profile);
  const children = docxRuns(
    segments,
    style.face,
    profile,
    block.type === "title" ? breaks(segments, profile) : [],
  );
  const options: IParagraphOptions = {
    style: styleId(block),
    widowControl: profile.widowControl,
    children,
    ...(place.keepNext ? { keepNext: true } : {}),
    ...(block.type === "signature" ? { indent: { right: charsToTwips(place.rightChars, profile) } } : {}),
  };
  return new Paragraph(options);
}

function breaks(segments: readonly PrintSegment[], profile: PageProfile): number[] {
  const lines = titleLines(segmentText(segments), charsPerLine(profile, profile.title.sizePt));
  let offset = 0;
  return lines.slice(0, -1).map((line) => {
    offset += line.length;
    return offset;
  });
}

function charsToTwips(chars: number, profile: PageProfile): number {
  return ptToTwips(chars * (profile.body.sizePt - profile.condensePt));
}

/** Carries the page's line pitch, and its fonts for whoever starts to type there. */
function blankLine(profile: PageProfile): Paragraph {
  return new Paragraph({
    style: STYLE_IDS.body,
    keepNext: true,
    run: { font: runFonts(profile.body.face) },
  });
}

function styleId(block: BlockNode): string {
  if (block.type === "paragraph") return STYLE_IDS.body;
  if (block.type === "heading") return STYLE_IDS.headings[block.attrs.level - 1] ?? STYLE_IDS.body;
  return STYLE_IDS[block.type];
}

function typeStyle(block: BlockNode, profile: PageProfile): TypeStyle {
  switch (block.type) {
    case "title":
      return profile.title;
    case "subtitle":
      return profile.subtitle;
    case "dateLine":
    case "speakerLine":
      return profile.subLine;
    case "heading":
      return profile.headings[block.attrs.level - 1] ?? profile.body;
    default:
      return profile.body;
  }
}
