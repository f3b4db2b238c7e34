/** A stretch of text on a page. Points, origin at the lower left; `y` is the baseline. */
export type PdfItem = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Type size in points. */
  readonly size: number;
};

export type PdfPage = {
  readonly width: number;
  readonly height: number;
  readonly items: readonly PdfItem[];
};

/** A line of a page, left to right. */
export type PdfLine = {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
};

/** A wider gap than this many type sizes is a blank between Chinese characters too: two halves of a title. */
const WIDE_GAP = 0.8;
const WORD_GAP = 0.2;

/** The blank that typesetting puts between Chinese characters and digits or letters is not part of the text. */
const LAYOUT_BLANK = /(?<=\p{Script=Han}) (?=[\dA-Za-z])|(?<=[\dA-Za-z%]) (?=\p{Script=Han})/gu;

/** Puts the pieces of a page together into lines, top to bottom. */
export function pdfLines(page: PdfPage): PdfLine[] {
  const rows: PdfItem[][] = [];
  for (const item of [...page.items].sort((a, b) => b.y - a.y || a.x - b.x)) {
    const row = rows[rows.length - 1];
    const first = row?.[0];
    if (row !== undefined && first !== undefined && isSameRow(first, item)) row.push(item);
    else rows.push([item]);
  }
  return rows.map(joinRow).filter((line) => line.text.trim() !== "");
}

/** Baselines of one line differ a little where typefaces meet. */
function isSameRow(first: PdfItem, item: PdfItem): boolean {
  return Math.abs(first.y - item.y) < 0.4 * Math.max(first.size, item.size);
}

function joinRow(row: readonly PdfItem[]): PdfLine {
  const items = row.filter((item) => item.text.trim() !== "").sort((a, b) => a.x - b.x);
  let text = "";
  let previous: PdfItem | null = null;
  for (const item of items) {
    if (previous !== null) {
      // Bold is often faked by printing the same characters twice, a hair apart.
      if (item.text === previous.text && Math.abs(item.x - previous.x) < 0.3 * item.size) continue;
      text += blankBetween(previous, item);
    }
    text += item.text;
    previous = item;
  }
  return {
    text: text.replace(LAYOUT_BLANK, ""),
    left: items[0]?.x ?? 0,
    right: Math.max(0, ...items.map((item) => item.x + item.width)),
    y: items[0]?.y ?? 0,
    size: Math.max(0, ...items.map((item) => item.size)),
  };
}

function blankBetween(left: PdfItem, right: PdfItem): string {
  const gap = (right.x - left.x - left.width) / Math.max(left.size, right.size, 1);
  const isLatin = /[\p{Script=Latin}\d]$/u.test(left.text) && /^[\p{Script=Latin}\d]/u.test(right.text);
  return gap > (isLatin ? WORD_GAP : WIDE_GAP) ? " " : "";
}
