import { findTerms, searchTerms, type TextSpan } from "@/lib/text/find-terms";
import type { LibraryDocument } from "./library-document";
import { locateWording } from "./locate-wording";

/** A stretch of a printed line to be pointed out; headings (`h3`) and paragraphs (`p12`) by index, `title` for the title. */
export type ReadingMark = TextSpan & { readonly place: string };

/** What the reader came for: words looked for, a wording at home in a certain line, or only a line. */
export type ReadingGoal = {
  readonly words: string;
  /** Wording of a phrase, slots and ordinal tokens included; empty for none. */
  readonly wording: string;
  /** Line to open at; empty for the first mark. */
  readonly at: string;
};

/** Everything to be pointed out in a document, in reading order. */
export function readingMarks(document: LibraryDocument, goal: ReadingGoal): ReadingMark[] {
  if (goal.wording !== "") return wordingMarks(document, goal);
  const terms = searchTerms(goal.words);
  if (terms.length === 0) return [];
  return printedLines(document).flatMap(({ place, text }) =>
    findTerms(text, terms).map((span) => ({ ...span, place })),
  );
}

/** The wording in the line named, or in the first that has it. */
function wordingMarks(document: LibraryDocument, { wording, at }: ReadingGoal): ReadingMark[] {
  const lines = printedLines(document);
  const named = lines.filter(({ place }) => place === at);
  for (const among of [named, lines]) {
    const marks = among.flatMap(({ place, text }) =>
      locateWording(text, wording).map((span) => ({ ...span, place })),
    );
    if (marks.length > 0) return marks;
  }
  // The wording has changed since it was mined: its line is still the place to read.
  return named.map(({ place, text }) => ({ place, startOffset: 0, endOffset: text.length }));
}

/** The title and every printed line in reading order; headings inside paragraphs are part of these. */
export function printedLines({ title, headings, paragraphs }: LibraryDocument): {
  readonly place: string;
  readonly text: string;
}[] {
  const lines = [{ place: "title", text: title }];
  let placed = 0;
  const placeUpTo = (last: number) => {
    for (; placed <= last; placed += 1) {
      const heading = headings[placed];
      if (heading === undefined || heading.span !== null) continue;
      lines.push({ place: `h${placed}`, text: heading.number + heading.text });
    }
  };
  paragraphs.forEach(({ text, headingIndex }, index) => {
    placeUpTo(headingIndex ?? -1);
    lines.push({ place: `p${index}`, text });
  });
  placeUpTo(headings.length - 1);
  return lines;
}
