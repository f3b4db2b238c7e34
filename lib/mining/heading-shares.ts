import type { LibraryDocument } from "@/lib/corpus/library-document";

/**
 * Share of the body's characters below each heading (0 to 1), subheadings included; same order as the headings.
 *
 * A run-in heading holds the text from its ordinal to the next run-in heading of its paragraph that does not stand below it.
 */
export function headingShares(document: LibraryDocument): number[] {
  const chars = document.headings.map(() => 0);
  const add = (index: number | null, amount: number) => {
    for (let at = index; at !== null; at = document.headings[at]?.parent ?? null) {
      chars[at] = (chars[at] ?? 0) + amount;
    }
  };
  let total = 0;
  document.paragraphs.forEach((paragraph, paragraphIndex) => {
    total += paragraph.text.length;
    let owner = paragraph.headingIndex;
    let from = 0;
    document.headings.forEach((heading, index) => {
      if (heading.span === null || heading.paragraphIndex !== paragraphIndex) return;
      add(owner, heading.span.startOffset - from);
      from = heading.span.startOffset;
      owner = index;
    });
    add(owner, paragraph.text.length - from);
  });
  return chars.map((count) => (total === 0 ? 0 : count / total));
}

/** Share of the body's characters that stand before the first heading on its own line. */
export function openingShare(document: LibraryDocument): number {
  const total = document.paragraphs.reduce((sum, paragraph) => sum + paragraph.text.length, 0);
  const opening = document.paragraphs
    .filter((paragraph) => paragraph.headingIndex === null)
    .reduce((sum, paragraph) => sum + paragraph.text.length, 0);
  return total === 0 ? 0 : opening / total;
}
