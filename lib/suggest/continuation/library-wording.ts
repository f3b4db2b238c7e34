import type { LibraryDocument } from "@/lib/corpus/library-document";
import { ownUnit } from "@/lib/mining/document-view";
import { createSlotter } from "@/lib/mining/slot-names";

type Line = { readonly text: string; readonly paragraphIndex: number | null };

/** The lines of a document as a writer types them: title, salutation, headings with their numbers, paragraphs. */
export function documentLines(document: LibraryDocument): string[] {
  return linesOf(document).map(({ text }) => text);
}

/** For every line of a document the index of its paragraph; null above the text and for headings. */
export function lineParagraphs(document: LibraryDocument): (number | null)[] {
  return linesOf(document).map(({ paragraphIndex }) => paragraphIndex);
}

function linesOf(document: LibraryDocument): Line[] {
  const { headings, paragraphs } = document;
  const lines: Line[] = [document.title, document.subtitle, document.dateLine, document.salutation]
    .filter((line): line is string => line !== null && line !== "")
    .map((text) => ({ text, paragraphIndex: null }));
  let nextHeading = 0;
  for (const [paragraphIndex, paragraph] of paragraphs.entries()) {
    let runningOn = "";
    for (; nextHeading <= (paragraph.headingIndex ?? -1); nextHeading += 1) {
      const heading = headings[nextHeading];
      if (heading === undefined || heading.span !== null) continue;
      const words = heading.number + heading.text;
      if (heading.runIn && heading.paragraphIndex === paragraphIndex) runningOn = `${words}。`;
      else lines.push({ text: words, paragraphIndex: null });
    }
    lines.push({ text: runningOn + paragraph.text, paragraphIndex });
  }
  return lines;
}

/** The same lines with slots in place of the document's own names and figures, ready for the index. */
export function libraryWording(document: LibraryDocument): string {
  const slot = createSlotter({
    entities: document.entities,
    year: document.year,
    ownUnit: ownUnit(document),
  });
  return documentLines(document)
    .map((line) => slot(line).text)
    .join("\n");
}
