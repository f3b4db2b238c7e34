import type { DraftDocument } from "@/lib/speech/draft-document";
import type { FactSheet } from "@/lib/speech/fact-sheet";
import { segmentText } from "./print-segments";
import { type PrintedLine, printedLines } from "./printed-lines";

/**
 * The draft as Markdown (CommonMark): the title under #, headings under ##, ### and #### with their numbers, one
 * paragraph a block.
 */
export function exportMarkdown(document: DraftDocument, facts: FactSheet): string {
  const lines = printedLines(document, facts, { bracketDateLine: true });
  return `${lines.map(markdownLine).join("\n\n")}\n`;
}

function markdownLine({ block, segments }: PrintedLine): string {
  const words = escapeMarkdown(segmentText(segments).trim());
  if (block.type === "title") return `# ${words}`;
  if (block.type === "heading") return `${"#".repeat(block.attrs.level + 1)} ${words}`;
  return words;
}

/** The writer's own marks are not Markdown's: inline ones anywhere, those of lists, quotations and headings at the start. */
function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\*_`[\]<]/gu, "\\$&")
    .replace(/^[#>+-]/u, "\\$&")
    .replace(/^(\d{1,9})\.(?=\s|$)/u, "$1\\.");
}
