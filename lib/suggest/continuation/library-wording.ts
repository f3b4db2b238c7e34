import type { LibraryDocument } from "@/lib/corpus/library-document";
import { ownUnit } from "@/lib/mining/document-view";
import { createSlotter } from "@/lib/mining/slot-names";

/** The lines of a document as a writer types them: title, salutation, headings with their numbers, paragraphs. */
export function documentLines(document: LibraryDocument): string[] {
  const { headings, paragraphs } = document;
  const lines = [document.title, document.subtitle, document.dateLine, document.salutation].filter(
    (line): line is string => line !== null && line !== "",
  );
  let nextHeading = 0;
  for (const [index, paragraph] of paragraphs.entries()) {
    let runningOn = "";
    for (; nextHeading <= (paragraph.headingIndex ?? -1); nextHeading += 1) {
      const heading = headings[nextHeading];
      if (heading === undefined || heading.span !== null) continue;
      const words = heading.number + heading.text;
      if (heading.runIn && heading.paragraphIndex === index) runningOn = `${words}。`;
      else lines.push(words);
    }
    lines.push(runningOn + paragraph.text);
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
