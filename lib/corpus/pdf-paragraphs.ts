import type { PdfLine } from "./pdf-lines";
import type { SourceLine } from "./source-line";

/** A line that ends within this many type sizes of the right margin is full: the next may continue it. */
const FULL_LINE_SLACK = 1.6;
/** A line that starts this many type sizes right of the margin is indented. */
const INDENT = 1.2;
/** Lines further apart than this many usual pitches belong to different paragraphs. */
const PARAGRAPH_GAP = 1.45;

/** Fewer lines than these tell no margin. */
const MIN_LINES_OF_MARGIN = 8;

const INDENT_MARK = "　　";

/**
 * Joins the lines of a PDF into paragraphs by the page's geometry: a full line goes on in the next one that starts at the
 * left margin, across page turns as well.
 *
 * What stays apart keeps its indent, so that later stages see the paragraph's start.
 *
 * @param pages - lines of each page, headers and footers already out.
 */
export function pdfParagraphs(pages: readonly (readonly PdfLine[])[]): SourceLine[] {
  const margins = pageMargins(pages);
  const pitch = usualPitch(pages);
  const joined: SourceLine[] = [];
  let previous: { line: PdfLine; margin: Margin; page: number } | null = null;
  for (const [page, lines] of pages.entries()) {
    const margin = margins[page % 2] ?? { left: 0, right: 0 };
    for (const line of lines) {
      const last = joined[joined.length - 1];
      if (last !== undefined && previous !== null && continues(previous, { line, margin, page }, pitch)) {
        joined[joined.length - 1] = { text: joinText(last.text, line.text) };
      } else {
        const indented = line.left - margin.left > INDENT * line.size;
        joined.push({ text: (indented ? INDENT_MARK : "") + line.text });
      }
      previous = { line, margin, page };
    }
  }
  return joined;
}

type Margin = { readonly left: number; readonly right: number };
type Placed = { readonly line: PdfLine; readonly margin: Margin; readonly page: number };

function continues(above: Placed, below: Placed, pitch: number): boolean {
  const { line } = below;
  const isFull = above.line.right > above.margin.right - FULL_LINE_SLACK * above.line.size;
  const startsAtMargin = Math.abs(line.left - below.margin.left) < INDENT * line.size;
  const sameSize = Math.abs(above.line.size - line.size) < 0.15 * line.size;
  const near = above.page !== below.page || above.line.y - line.y < pitch * PARAGRAPH_GAP;
  return isFull && startsAtMargin && sameSize && near;
}

/** Margins of odd and of even pages, which mirror each other in bound papers. */
function pageMargins(pages: readonly (readonly PdfLine[])[]): Margin[] {
  const all = pages.flat();
  return [0, 1].map((side) => {
    const own = pages.filter((_, index) => index % 2 === side).flat();
    const lines = own.length < MIN_LINES_OF_MARGIN ? all : own;
    return { left: leftMargin(lines), right: rightMargin(lines) };
  });
}

/** The leftmost start that several lines share; a paragraph's first line stands further in. */
function leftMargin(lines: readonly PdfLine[]): number {
  const counts = new Map<number, number>();
  for (const line of lines) counts.set(Math.round(line.left), (counts.get(Math.round(line.left)) ?? 0) + 1);
  const shared = [...counts].filter(([, count]) => count >= Math.max(2, lines.length * 0.04));
  return Math.min(...(shared.length > 0 ? shared : [...counts]).map(([left]) => left));
}

/** Where most full lines end; the widest line alone may be a table or a mark hanging out. */
function rightMargin(lines: readonly PdfLine[]): number {
  const ends = lines.map((line) => line.right).sort((a, b) => a - b);
  return ends[Math.floor(ends.length * 0.9)] ?? 0;
}

function usualPitch(pages: readonly (readonly PdfLine[])[]): number {
  const gaps: number[] = [];
  for (const lines of pages) {
    lines.forEach((line, index) => {
      const above = lines[index - 1];
      if (above !== undefined) gaps.push(above.y - line.y);
    });
  }
  return gaps.length === 0 ? 1 : (gaps.sort((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 1);
}

function joinText(left: string, right: string): string {
  return /[A-Za-z]$/.test(left) && /^[A-Za-z]/.test(right) ? `${left} ${right}` : left + right;
}
