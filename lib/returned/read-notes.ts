import { readDocxParagraphs, readRevisionView } from "@/lib/corpus/docx-paragraphs";
import { xmlAttribute } from "@/lib/corpus/xml-events";
import type { ReturnedComment } from "./returned-file";

type Note = Omit<ReturnedComment, "quote">;

const PARTS = [
  { part: "word/comments.xml", element: "w:comment", type: "comment" },
  { part: "word/footnotes.xml", element: "w:footnote", type: "footnote" },
  { part: "word/endnotes.xml", element: "w:endnote", type: "endnote" },
] as const;

/** Parts of a .docx that hold what stands beside the text. */
export const NOTE_PARTS: readonly string[] = PARTS.map(({ part }) => part);

/** Comments by id, and footnotes and endnotes by `footnote:2`; the lines that separate notes from the text left out. */
export function readNotes(parts: ReadonlyMap<string, string>): ReadonlyMap<string, Note> {
  const notes = new Map<string, Note>();
  for (const { part, element, type } of PARTS) {
    for (const xml of elements(parts.get(part) ?? "", element)) {
      const attributes = xml.slice(element.length + 1, xml.indexOf(">"));
      const id = xmlAttribute(attributes, "w:id") ?? "";
      const text = readRevisionView(readDocxParagraphs(xml), "accepted")
        .map((paragraph) => paragraph.text.trim())
        .filter((line) => line !== "")
        .join("\n");
      if (text === "") continue;
      const author = xmlAttribute(attributes, "w:author") ?? "";
      const date = xmlAttribute(attributes, "w:date") ?? "";
      notes.set(type === "comment" ? id : `${type}:${id}`, { type, text, author, date });
    }
  }
  return notes;
}

/** The elements of a name, which do not hold one another. */
function elements(xml: string, name: string): string[] {
  const found: string[] = [];
  let at = xml.indexOf(`<${name} `);
  while (at >= 0) {
    const end = xml.indexOf(`</${name}>`, at);
    if (end < 0) break;
    found.push(xml.slice(at, end));
    at = xml.indexOf(`<${name} `, end);
  }
  return found;
}
