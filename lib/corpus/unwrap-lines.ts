import type { CleanLine } from "./clean-line";
import { readHeadingNumber, startsWithNumber } from "./heading-number";

/** Widest line of a page in Chinese characters; longer lines are paragraphs already. */
const MAX_WRAP_WIDTH = 60;

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
    lastPieceWidth = line.text.length;
  }
  return joined;
}

/** Page width in characters, or null when the text is not wrapped. */
function wrapWidth(lines: readonly CleanLine[]): number | null {
  const lengths = lines.map((line) => line.text.length).sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  if (lines.length < 8 || width < 15 || width > MAX_WRAP_WIDTH) return null;
  const full = lines.filter((line) => line.text.length >= width - 3);
  const broken = full.filter((line) => !ENDS_SENTENCE.test(line.text));
  return full.length >= lines.length * 0.4 && broken.length >= full.length * 0.6 ? width : null;
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
    return before.length < width - 4 && ENDS_SENTENCE.test(before);
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
  // A line of full width goes on even after a full stop: far more sentences than paragraphs end there.
  return lastPieceWidth >= width - 3 && (lastPieceWidth >= width || !ENDS_SENTENCE.test(previous.text));
}

function isOrdinalOnly(text: string): boolean {
  return startsWithNumber(text) && readHeadingNumber(text) === null && !text.startsWith("同志们");
}

function joinText(left: string, right: string): string {
  return /[A-Za-z]$/.test(left) && /^[A-Za-z]/.test(right) ? `${left} ${right}` : left + right;
}
