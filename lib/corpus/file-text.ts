import type { LibraryDocument } from "./library-document";
import { lineText, toOutlineLines } from "./outline-lines";

/** A line of a text: the words of a heading of that depth (1 to 3) without its number, or a paragraph. */
export type OutlinedLine = { readonly text: string; readonly level: 1 | 2 | 3 | null };

/** What a draft takes out of a file: its words and their structure, nothing of what the library keeps about it. */
export type FileText = Pick<
  LibraryDocument,
  "title" | "subtitle" | "dateLine" | "speakerLine" | "salutation" | "charCount" | "incomplete"
> & {
  readonly lines: readonly OutlinedLine[];
  /** Pieces taken out while cleaning. */
  readonly removedCount: number;
};

/**
 * A parsed text as lines for a draft. Ordinals of run-in headings stay in the words of their paragraph, as does one
 * that stands alone on its line (第一，聚焦…): they are counted by the draft.
 */
export function toFileText(document: LibraryDocument): FileText {
  const { title, subtitle, dateLine, speakerLine, salutation, charCount, incomplete } = document;
  const lines = toOutlineLines(document).map((line): OutlinedLine => {
    const isCounted = line.type === "heading" && !/^[一二三四五六七八九十]+[是要]|[，,]$/u.test(line.number);
    return isCounted ? { text: line.text, level: line.level } : { text: lineText(line), level: null };
  });
  return {
    ...{ title, subtitle, dateLine, speakerLine, salutation, charCount, incomplete, lines },
    removedCount: document.removed.length,
  };
}
