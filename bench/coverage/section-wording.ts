import type { LibraryDocument } from "@/lib/corpus/library-document";
import type { Move } from "@/lib/speech/move";

/** A section of a text nobody has seen: its heading, and the words a writer would put under it. */
export type SectionWording = { readonly heading: string; readonly move: Move; readonly wording: string };

const LEAST_CHARS = 60;

/** The sections of a text that have a heading on a line of its own and at least sixty characters below it. */
export function sectionWordings(document: LibraryDocument): SectionWording[] {
  return document.headings.flatMap(({ text, move, runIn }, at) => {
    if (runIn) return [];
    const own = document.paragraphs.filter(({ headingIndex }) => headingIndex === at);
    const wording = own.map((paragraph) => paragraph.text).join("\n");
    return wording.length < LEAST_CHARS ? [] : [{ heading: text, move, wording }];
  });
}
