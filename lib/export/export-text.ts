import type { DraftDocument } from "@/lib/speech/draft-document";
import type { FactSheet } from "@/lib/speech/fact-sheet";
import { annexNoteIndents } from "./annex-notes";
import { segmentText } from "./print-segments";
import { type LineRole, needsBlankAfter, printedLines } from "./printed-lines";

/**
 * The draft as plain text: one line a block, numbers and values as printed, paragraphs indented by two characters as
 * on paper, a blank line under the title block and over the sign-off.
 *
 * @returns lines ended by a line feed.
 */
export function exportText(document: DraftDocument, facts: FactSheet): string {
  const lines = printedLines(document, facts, { bracketDateLine: true });
  return lines
    .map(({ role, segments }, index) => {
      const text = segmentText(segments);
      const blank = needsBlankAfter(role, lines[index + 1]?.role);
      return `${"\u3000".repeat(indentChars(role, text))}${text}\n${blank ? "\n" : ""}`;
    })
    .join("");
}

function indentChars(role: LineRole, text: string): number {
  if (role === "annexNote") {
    const { leftChars, hangingChars } = annexNoteIndents(text);
    return leftChars - hangingChars;
  }
  return role === "heading" || role === "paragraph" || role === "direction" ? 2 : 0;
}
