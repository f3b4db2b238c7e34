import { tidyBlanks } from "@/lib/text/normalise";
import type { CleanLine } from "./clean-line";
import { readHeadingNumber, startsWithNumber } from "./heading-number";

/** Widest line of a page in Chinese characters; longer lines are paragraphs already. */
const MAX_WRAP_WIDTH = 60;

/** The last character of a line that breaks off in the middle of a sentence. */
const BREAKS_OFF = /[\p{Script=Han}，、]$/u;

const ENDS_SENTENCE = /[。！？；：…][”’）》】]*$/;

/**
 * Joins the lines that a page width cut (texts copied from PDF), and lines that break off after a comma.
 *
 * A text counts as wrapped when most of its full lines end without an end mark. Breaks stay where the source leaves a
 * gap, an empty line or an indent, before a heading number, and after a line clearly shorter than the page.
 */
export function unwrapLines(lines: readonly CleanLine[]): CleanLine[] {
  const width = wrapWidth(lines);
  const marking = width === null ? null : paragraphMarking(lines, width);
  const joined: CleanLine[] = [];
  let lastPieceWidth = 0;
  for (const line of lines) {
    const previous = joined[joined.length - 1];
    if (previous !== undefined && goesOn(previous, lastPieceWidth, line, width, marking)) {
      joined[joined.length - 1] = {
        ...previous,
        text: joinText(previous.text, line.text),
        raw: `${previous.raw}\n${line.raw}`,
      };
    } else {
      joined.push(line);
    }
    lastPieceWidth = widthOf(line.text);
  }
  return joined;
}

/** Width of a line on its page, in Chinese characters: letters, digits and the XX of a blank take half the room. */
function widthOf(text: string): number {
  return text.length - (text.match(/[A-Za-z0-9 ]/g)?.length ?? 0) / 2;
}

/**
 * Page width in Chinese characters, or null when the text is not wrapped: the upper end of the narrow range that most
 * lines fall into. Blanks lost and marks filled in make single lines wider or narrower than the page.
 */
function wrapWidth(lines: readonly CleanLine[]): number | null {
  if (lines.length < 8) return null;
  const widths = lines.map((line) => widthOf(line.text)).sort((a, b) => a - b);
  if ((widths[Math.floor(widths.length * 0.9)] ?? 0) > MAX_WRAP_WIDTH) return null;
  const width = fullestEnd(widths);
  if (width < 15 || width > MAX_WRAP_WIDTH) return null;
  const full = lines.filter((line) => widthOf(line.text) >= width - 3);
  const broken = full.filter((line) => !ENDS_SENTENCE.test(line.text));
  return full.length >= lines.length * 0.4 && broken.length >= full.length * 0.6 ? width : null;
}

/** Upper end of the range three characters wide that most of the widths, given in order, fall into. */
function fullestEnd(sorted: readonly number[]): number {
  let best = { width: 0, count: 0 };
  let from = 0;
  sorted.forEach((width, index) => {
    while ((sorted[from] ?? 0) < width - 3) from += 1;
    if (index - from + 1 >= best.count) best = { width, count: index - from + 1 };
  });
  return best.width;
}

/** What the paragraphs of a wrapped text begin with, when they all do. */
type ParagraphMarking = "indented" | "afterBlank" | null;

/**
 * Whether the lines after those that clearly end a paragraph (short, with an end mark) are marked as beginnings. Then
 * an unmarked line goes on from the one before, whatever it begins with.
 */
function paragraphMarking(lines: readonly CleanLine[], width: number): ParagraphMarking {
  const openers = lines.slice(1).filter((_, index) => {
    const before = lines[index]?.text ?? "";
    return widthOf(before) < width - 4 && ENDS_SENTENCE.test(before);
  });
  if (openers.length < 3) return null;
  const marks = (["indented", "afterBlank"] as const).filter(
    (mark) =>
      openers.filter((line) => line[mark]).length >= openers.length * 0.9 &&
      lines.filter((line) => line[mark]).length <= lines.length * 0.7,
  );
  return marks[0] ?? null;
}

function goesOn(
  previous: CleanLine,
  lastPieceWidth: number,
  line: CleanLine,
  width: number | null,
  marking: ParagraphMarking,
): boolean {
  if (line.afterGap || line.headingLevel !== null || previous.headingLevel !== null) return false;
  if (marking !== null && width !== null && !line[marking] && lastPieceWidth >= width - 4) return true;
  // 二是 at the head of a full page's next line stands in the middle of a sentence unless one ended above it.
  const isInSentence =
    width !== null && lastPieceWidth >= width - 3 && !/[。！？：][”’）》】]*$/.test(previous.text);
  if (isInSentence && !line.afterBlank && !line.indented && isOrdinalOnly(line.text)) return true;
  if (startsWithNumber(line.text)) return false;
  // A line of a hundred characters that stops at a comma broke off; a short one may be half of a title.
  if (/[，、]$/.test(previous.text) && previous.text.length > 20) return true;
  if (width === null || line.afterBlank || line.indented) return false;
  if (quotesOpen(previous.text)) return true;
  // In the middle of a sentence a line may be narrower: what stood on it was masked or cut out.
  if (lastPieceWidth >= width - 6 && BREAKS_OFF.test(previous.text) && !startsWithNumber(previous.text))
    return true;
  // A line of full width goes on even after a full stop: far more sentences than paragraphs end there.
  return lastPieceWidth >= width - 3 && (lastPieceWidth >= width || !ENDS_SENTENCE.test(previous.text));
}

/** Whether a quotation opened near the end of a line is not closed on it. */
function quotesOpen(text: string): boolean {
  const tail = text.slice(-MAX_WRAP_WIDTH);
  return tail.lastIndexOf("“") > tail.lastIndexOf("”") && BREAKS_OFF.test(tail);
}

function isOrdinalOnly(text: string): boolean {
  return startsWithNumber(text) && readHeadingNumber(text) === null && !text.startsWith("同志们");
}

function joinText(left: string, right: string): string {
  const joined = /[A-Za-z]$/.test(left) && /^[A-Za-z]/.test(right) ? `${left} ${right}` : left + right;
  // A line without marks kept its blanks, as the halves of a title do; inside a paragraph they mean nothing.
  return joined.includes(" ") ? tidyBlanks(joined) : joined;
}
