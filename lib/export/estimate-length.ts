import type { DraftDocument } from "@/lib/speech/draft-document";
import type { FactSheet } from "@/lib/speech/fact-sheet";
import { lineGrid } from "./line-grid";
import { charsPerLine } from "./page-geometry";
import type { PageProfile } from "./page-profile";
import { segmentText } from "./print-segments";
import { needsBlankAfter, printedLines } from "./printed-lines";
import { printedWidthChars } from "./printed-width";

/** How long a draft will be when it is printed. */
export type PrintedLength = { readonly pageCount: number; readonly lineCount: number };

/**
 * Estimates the length from the widths of characters, without a typesetter: punctuation drawn together, page turns
 * moved for headings and widows are left out, so it may be a page off in a long draft.
 */
export function estimateLength(
  document: DraftDocument,
  facts: FactSheet,
  profile: PageProfile,
): PrintedLength {
  const { pitchPt, linesPerPage } = lineGrid(profile);
  const lines = printedLines(document, facts, profile);
  let lineCount = 0;
  for (const [index, { block, segments }] of lines.entries()) {
    const chars = printedWidthChars(segmentText(segments));
    if (block.type === "title") {
      const titleLines = Math.ceil(chars / charsPerLine(profile, profile.title.sizePt));
      lineCount += Math.ceil((titleLines * profile.titleLineSpacingPt) / pitchPt);
    } else {
      const indent = block.type === "paragraph" ? profile.firstLineIndentChars : 0;
      lineCount += Math.ceil(
        (chars + indent) / charsPerLine(profile, profile.body.sizePt, profile.condensePt),
      );
    }
    if (needsBlankAfter(block.type, lines[index + 1]?.block.type)) lineCount += 1;
  }
  return { lineCount, pageCount: Math.max(1, Math.ceil(lineCount / linesPerPage)) };
}
