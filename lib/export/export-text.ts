import type { DraftDocument } from "@/lib/speech/draft-document";
import type { FactSheet } from "@/lib/speech/fact-sheet";
import { segmentText } from "./print-segments";
import { needsBlankAfter, printedLines } from "./printed-lines";

const INDENT = "\u3000\u3000";

/**
 * The draft as plain text: one line a block, numbers and values as printed, paragraphs indented by two characters as
 * on paper, a blank line under the title block and over the sign-off.
 *
 * @returns lines ended by a line feed.
 */
export function exportText(document: DraftDocument, facts: FactSheet): string {
  const lines = printedLines(document, facts, { bracketDateLine: true });
  return lines
    .map(({ block, segments }, index) => {
      const indented = block.type === "heading" || block.type === "paragraph";
      const blank = needsBlankAfter(block.type, lines[index + 1]?.block.type);
      return `${indented ? INDENT : ""}${segmentText(segments)}\n${blank ? "\n" : ""}`;
    })
    .join("");
}
