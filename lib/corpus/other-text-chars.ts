import { countChars } from "@/lib/text/count-chars";
import type { LibraryDocument } from "./library-document";

/**
 * Characters of further texts that stood in the same file and were not taken in; 0 for a file with one text.
 *
 * They are speech and not noise, so whoever imports the file has to be told.
 */
export function otherTextChars({ removed }: Pick<LibraryDocument, "removed">): number {
  return removed
    .filter(({ reason }) => reason === "other-document")
    .reduce((sum, { text }) => sum + countChars(text), 0);
}
