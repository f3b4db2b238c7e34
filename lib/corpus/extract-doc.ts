import { ok, type Result } from "@/lib/result";
import { type DocFile, openDoc } from "./doc-file";
import { readDocLists } from "./doc-lists";
import {
  type DocParagraphProperties,
  type DocRun,
  readInvisibleRuns,
  readParagraphRuns,
} from "./doc-properties";
import { type DocStyle, readDocStyles } from "./doc-styles";
import { DocxListCounter } from "./docx-list-counter";
import type { SourceLine, WordText } from "./source-line";

/**
 * Lines of a legacy .doc: one a paragraph, manual line break or table cell, with heading depth and Word's automatic
 * numbers. Deleted revisions, hidden text, fields' codes, notes, headers and footers are left out.
 */
export function extractDoc(bytes: Uint8Array): Result<WordText, "broken-doc" | "encrypted-file"> {
  const opened = openDoc(bytes);
  if (!opened.ok) return opened;
  const layout = readLayout(opened.value);
  const lines: SourceLine[] = [];
  for (const paragraph of readParagraphs(opened.value, layout.invisible)) {
    lines.push(...layout.linesOf(paragraph));
  }
  const outside = opened.value.outside.map(({ text }) => text).join("");
  return ok({ lines, asides: outside.split(CONTROLS).filter((line) => line.trim() !== "") });
}

const CONTROLS = /\p{Cc}+/u;

type DocParagraph = {
  readonly text: string;
  /** Byte address of the paragraph mark, by which its properties are found. */
  readonly markAddress: number;
};

type Layout = {
  readonly invisible: readonly DocRun<boolean>[];
  readonly linesOf: (paragraph: DocParagraph) => SourceLine[];
};

function readLayout(file: DocFile): Layout {
  try {
    const runs = readParagraphRuns(file);
    const styles = readDocStyles(file);
    const counter = new DocxListCounter(readDocLists(file));
    const linesOf = (paragraph: DocParagraph) =>
      describeParagraph(paragraph, findRun(runs, paragraph.markAddress)?.properties ?? null, styles, counter);
    return { invisible: readInvisibleRuns(file), linesOf };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    // Writers other than Word leave damaged tables; the text is sound all the same, so it is taken without layout.
    return { invisible: [], linesOf: ({ text }) => splitBreaks(text).map((line) => ({ text: line })) };
  }
}

/** Paragraphs of the body in order; of a field only its result is kept, of a nested one the outer result. */
function* readParagraphs(file: DocFile, invisible: readonly DocRun<boolean>[]): Generator<DocParagraph> {
  let text = "";
  // For each open field: true while its code is being read.
  const fields: boolean[] = [];
  for (const piece of file.pieces) {
    for (let index = 0; index < piece.text.length; index += 1) {
      const address = piece.start + index * piece.bytesPerChar;
      const code = piece.text.charCodeAt(index);
      if (code === 0x13) fields.push(true);
      else if (code === 0x14) fields[fields.length - 1] = false;
      else if (code === 0x15) fields.pop();
      else if (fields.includes(true)) continue;
      else if (code === 0x0d || code === 0x07) {
        yield { text, markAddress: address };
        text = "";
      } else if (invisible.length === 0 || findRun(invisible, address) === null) text += printed(code);
    }
  }
  if (text !== "") yield { text, markAddress: -1 };
}

/** Line, page and column breaks become line ends; the anchors of pictures and notes vanish. */
function printed(code: number): string {
  if (code === 0x0b || code === 0x0c || code === 0x0e) return "\n";
  if (code === 0x1e) return "-";
  if (code === 0x09) return " ";
  return code < 0x20 ? "" : String.fromCharCode(code);
}

function describeParagraph(
  { text }: DocParagraph,
  own: DocParagraphProperties | null,
  styles: ReadonlyMap<number, DocStyle>,
  counter: DocxListCounter,
): SourceLine[] {
  const style = own === null ? undefined : styles.get(own.style);
  const list = own?.list ?? style?.list ?? null;
  const listLevel = own?.listLevel ?? style?.listLevel ?? 0;
  const listNumber = list === null || list <= 0 ? "" : counter.next(String(list), listLevel);
  // Word prints and counts the number of an empty paragraph too.
  if (text.trim() === "") return [];
  const outlineLevel = own?.outlineLevel ?? null;
  const headingLevel =
    outlineLevel === null ? (style?.headingLevel ?? null) : outlineLevel < 9 ? outlineLevel + 1 : null;
  return splitBreaks(text).map((line, index) => ({
    text: line,
    ...(headingLevel === null ? {} : { headingLevel }),
    ...(index === 0 && listNumber !== "" ? { listNumber } : {}),
  }));
}

function splitBreaks(text: string): string[] {
  return text.split("\n").filter((line) => line.trim() !== "");
}

function findRun<Properties>(
  runs: readonly DocRun<Properties>[],
  address: number,
): DocRun<Properties> | null {
  let low = 0;
  let high = runs.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const run = runs[middle];
    if (run === undefined) return null;
    if (address < run.start) high = middle - 1;
    else if (address >= run.end) low = middle + 1;
    else return run;
  }
  return null;
}
