import { ok, type Result } from "@/lib/result";
import { DocxListCounter } from "./docx-list-counter";
import { readNumbering } from "./docx-numbering";
import { openDocx } from "./docx-package";
import { type ReadParagraph, readDocxParagraphs, readRevisionView } from "./docx-paragraphs";
import { type DocxStyle, readStyles } from "./docx-styles";
import type { SourceLine, WordText } from "./source-line";

/**
 * Lines of a .docx: one a paragraph or manual line break, table cells one a line, with heading depth and Word's
 * automatic numbers. Deleted revisions, fields' codes, notes, headers and footers are left out.
 */
export async function extractDocx(
  bytes: Uint8Array,
): Promise<Result<WordText, "broken-docx" | "expansion-limit">> {
  const opened = await openDocx(bytes);
  if (!opened.ok) return opened;
  const { document, styles, numbering, asides } = opened.value;
  const lines = readParagraphs(
    document,
    styles === null ? new Map() : readStyles(styles),
    new DocxListCounter(readNumbering(numbering ?? "")),
  );
  const outside = asides.flatMap((xml) =>
    readParagraphs(xml, new Map(), new DocxListCounter(readNumbering(""))),
  );
  return ok({ lines, asides: outside.map(({ text }) => text) });
}

function readParagraphs(
  xml: string,
  styles: ReadonlyMap<string, DocxStyle>,
  counter: DocxListCounter,
): SourceLine[] {
  const lines: SourceLine[] = [];
  for (const paragraph of readRevisionView(readDocxParagraphs(xml), "accepted")) {
    pushLines(lines, paragraph, styles, counter);
  }
  return lines;
}

function pushLines(
  lines: SourceLine[],
  paragraph: ReadParagraph,
  styles: ReadonlyMap<string, DocxStyle>,
  counter: DocxListCounter,
): void {
  const style = styles.get(paragraph.styleId ?? "");
  const listNumber = counter.nextOf(paragraph, style);
  // Word prints and counts the number of an empty paragraph too.
  if (paragraph.text.trim() === "") return;
  const headingLevel = paragraph.headingLevel ?? style?.headingLevel ?? null;
  paragraph.text.split("\n").forEach((text, index) => {
    lines.push({
      text,
      ...(headingLevel === null ? {} : { headingLevel }),
      ...(index === 0 && listNumber !== "" ? { listNumber } : {}),
    });
  });
}
