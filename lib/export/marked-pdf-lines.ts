import { isJoinedOrSplit } from "./marked-breaks";
import type { MarkedLine, WordMark } from "./marked-lines";
import type { PdfPrintedLine } from "./pdf-data";

type PdfMark = NonNullable<PdfPrintedLine["segments"][number]["mark"]>;

const LEGEND =
  "（说明：加删除线的是删去的文字，加下划线的是增加的文字；虚线标出移动的文字，原处用删除线，新处用下划线。）";
const SPLIT = "〔另起一段〕";
const JOINED = "〔接下段〕";

/**
 * The lines of a marked copy for paper: what went is struck out and what came underlined, in black and white, and a
 * paragraph split or joined says so at its end. The last line explains the marks.
 */
export function markedPdfLines(lines: readonly MarkedLine[]): PdfPrintedLine[] {
  const printed = lines.map((line): PdfPrintedLine => {
    const segments = line.segments.map(({ mark, ...segment }) => ({ ...segment, mark: pdfMark(mark) }));
    return { ...line, segments: [...segments, ...breakMark(line)] };
  });
  const legend = { text: LEGEND, open: false, lead: false };
  return [...printed, { block: { type: "paragraph" }, role: "paragraph", number: null, segments: [legend] }];
}

function pdfMark(mark: WordMark | null): PdfMark | undefined {
  if (mark === null) return undefined;
  if (mark.move === null) return mark.type;
  return mark.type === "inserted" ? "movedTo" : "movedFrom";
}

function breakMark(line: MarkedLine): PdfPrintedLine["segments"] {
  if (!isJoinedOrSplit(line)) return [];
  const text = line.endMark?.type === "inserted" ? SPLIT : JOINED;
  return [{ text, open: false, lead: false, mark: "inserted" }];
}
