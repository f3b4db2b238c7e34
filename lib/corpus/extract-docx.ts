import { ok, type Result } from "@/lib/result";
import { DocxListCounter } from "./docx-list-counter";
import { readNumbering } from "./docx-numbering";
import { openDocx } from "./docx-package";
import { type DocxStyle, readStyles } from "./docx-styles";
import type { SourceLine, WordText } from "./source-line";
import { type XmlEvent, xmlAttribute, xmlEvents } from "./xml-events";

/** Elements whose content is not what the reader of the page sees, or sees twice. */
const SKIPPED = new Set([
  "w:del",
  "w:moveFrom",
  "mc:Fallback",
  "w:instrText",
  "w:pPrChange",
  "w:rPrChange",
  "w:sectPr",
]);

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

type OpenParagraph = {
  text: string;
  style: DocxStyle | undefined;
  numId: string | null;
  listLevel: number | null;
  headingLevel: number | null;
};

function readParagraphs(
  xml: string,
  styles: ReadonlyMap<string, DocxStyle>,
  counter: DocxListCounter,
): SourceLine[] {
  const lines: SourceLine[] = [];
  // A text box holds paragraphs inside a paragraph, hence a stack.
  const open: OpenParagraph[] = [];
  let inText = false;
  let skipName: string | null = null;
  let skipDepth = 0;
  for (const event of xmlEvents(xml)) {
    if (skipName !== null) {
      if (event.type === "open" && event.name === skipName && !event.selfClosing) skipDepth += 1;
      if (event.type === "close" && event.name === skipName) skipDepth -= 1;
      if (skipDepth === 0) skipName = null;
      continue;
    }
    const paragraph = open[open.length - 1];
    if (event.type === "text") {
      if (inText && paragraph !== undefined) paragraph.text += event.text;
    } else if (event.type === "close") {
      if (event.name === "w:t") inText = false;
      if (event.name === "w:p" && paragraph !== undefined) {
        open.pop();
        pushLines(lines, paragraph, counter);
      }
    } else if (SKIPPED.has(event.name)) {
      if (!event.selfClosing) {
        skipName = event.name;
        skipDepth = 1;
      }
    } else if (event.name === "w:t") {
      inText = !event.selfClosing;
    } else if (event.name === "w:p") {
      if (!event.selfClosing) {
        open.push({ text: "", style: undefined, numId: null, listLevel: null, headingLevel: null });
      }
    } else if (paragraph !== undefined) {
      readProperty(event, paragraph, styles);
    }
  }
  return lines;
}

function readProperty(
  event: Extract<XmlEvent, { type: "open" }>,
  paragraph: OpenParagraph,
  styles: ReadonlyMap<string, DocxStyle>,
): void {
  const value = xmlAttribute(event.attributes, "w:val") ?? "";
  if (event.name === "w:pStyle") paragraph.style = styles.get(value);
  else if (event.name === "w:numId") paragraph.numId = value;
  else if (event.name === "w:ilvl") paragraph.listLevel = Number(value) || 0;
  else if (event.name === "w:outlineLvl" && Number(value) < 9) paragraph.headingLevel = Number(value) + 1;
  else if (event.name === "w:tab") paragraph.text += " ";
  else if (event.name === "w:br" || event.name === "w:cr") paragraph.text += "\n";
  else if (event.name === "w:noBreakHyphen") paragraph.text += "-";
}

function pushLines(lines: SourceLine[], paragraph: OpenParagraph, counter: DocxListCounter): void {
  const { style } = paragraph;
  const numId = paragraph.numId ?? style?.numId ?? null;
  const listLevel = paragraph.listLevel ?? style?.listLevel ?? 0;
  const listNumber = numId === null || numId === "0" ? "" : counter.next(numId, listLevel);
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
