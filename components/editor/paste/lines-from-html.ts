import type { HeadingLevel } from "../extensions/heading";
import { matchHeadingNumber } from "../queries/structure-pattern";

/** A line of pasted text; `headingLevel` when the source marked it as a heading. */
export type PastedLine = { readonly text: string; readonly headingLevel: HeadingLevel | null };

const BREAKING = new Set(
  "ADDRESS ARTICLE ASIDE BLOCKQUOTE CENTER DD DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TD TH TR UL".split(
    " ",
  ),
);
const MAX_ROW_CHARS = 80;
const SKIPPED = new Set(
  "SCRIPT STYLE HEAD TITLE TEMPLATE NOSCRIPT OBJECT IFRAME SVG BUTTON SELECT TEXTAREA".split(" "),
);

const STYLE = "data-style";

/** Reads the lines of pasted HTML. Styles, pictures and scripts are dropped; nothing in it is run or fetched. */
export function linesFromHtml(html: string): PastedLine[] {
  const body = new DOMParser().parseFromString(withoutStyles(html), "text/html").body;
  const reader = new LineReader();
  reader.read(body);
  return reader.finish();
}

/** What the source says of looks, under another name: the page's policy would refuse and report each such attribute. */
function withoutStyles(html: string): string {
  return html.replace(/<[a-z][^>]*>/giu, (tag) => tag.replace(/(\s)style(?=\s*=)/giu, `$1${STYLE}`));
}

class LineReader {
  private readonly lines: PastedLine[] = [];
  private text = "";
  private headingLevel: HeadingLevel | null = null;

  read(parent: Node): void {
    for (const node of parent.childNodes) {
      if (node.nodeType === Node.TEXT_NODE) this.text += (node.nodeValue ?? "").replace(/[\t\n\r ]+/gu, " ");
      else if (node instanceof Element) this.readElement(node);
    }
  }

  finish(): PastedLine[] {
    this.breakLine();
    return this.lines;
  }

  private readElement(element: Element): void {
    const tag = element.tagName.toUpperCase();
    if (SKIPPED.has(tag) || isHidden(element) || isBullet(element)) return;
    if (tag === "BR") this.breakLine();
    if (tag === "TR" && this.readRow(element)) return;
    const isBreaking = BREAKING.has(tag);
    if (isBreaking) this.breakLine();
    const outer = this.headingLevel;
    this.headingLevel = headingLevelOf(tag) ?? outer;
    this.text += listNumber(element);
    this.read(element);
    if (isBreaking) this.breakLine();
    this.headingLevel = outer;
  }

  /** A row of short cells, as of a spreadsheet, is one line; cells with paragraphs in them are read one by one. */
  private readRow(row: Element): boolean {
    const cells = [...row.children].map((cell) => {
      const reader = new LineReader();
      reader.read(cell);
      return reader.finish();
    });
    const text = cells.map((lines) => lines[0]?.text ?? "").join(" ");
    if (cells.length < 2 || cells.some((lines) => lines.length > 1) || text.length > MAX_ROW_CHARS)
      return false;
    this.breakLine();
    this.text = text;
    this.breakLine();
    return true;
  }

  private breakLine(): void {
    const text = this.text
      .replace(/\p{Cf}/gu, "")
      .replace(/[\u00a0\u3000\u2002\u2003 ]+/gu, " ")
      .trim();
    this.text = "";
    if (text !== "") this.lines.push({ text, headingLevel: this.headingLevel });
  }
}

function isHidden(element: Element): boolean {
  return /display:\s*none|mso-hide:\s*all/iu.test(element.getAttribute(STYLE) ?? "");
}

/** Word and WPS write a list's mark as text into a span of its own: numbers are kept, marks of a bullet list are not. */
function isBullet(element: Element): boolean {
  if (!/mso-list:\s*ignore/iu.test(element.getAttribute(STYLE) ?? "")) return false;
  return !/[\d一二三四五六七八九十①-⑳]/u.test(element.textContent ?? "");
}

/** The number the browser draws before an item of a numbered list, which is no text of it. */
function listNumber(element: Element): string {
  if (element.tagName !== "LI" || element.parentElement?.tagName !== "OL") return "";
  if (matchHeadingNumber((element.textContent ?? "").trim()) !== null) return "";
  const start = Number(element.parentElement.getAttribute("start") ?? 1);
  const items = [...element.parentElement.children].filter((each) => each.tagName === "LI");
  return `${start + items.indexOf(element)}.`;
}

function headingLevelOf(tag: string): HeadingLevel | null {
  if (tag === "H1") return 1;
  if (tag === "H2") return 2;
  return /^H[3-6]$/.test(tag) ? 3 : null;
}
