import type { HeadingLevel } from "../extensions/heading";

/** A line of pasted text; `headingLevel` when the source marked it as a heading. */
export type PastedLine = { readonly text: string; readonly headingLevel: HeadingLevel | null };

const BREAKING = new Set(
  "ADDRESS ARTICLE ASIDE BLOCKQUOTE CENTER DD DIV DL DT FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TD TH TR UL".split(
    " ",
  ),
);
const SKIPPED = new Set(
  "SCRIPT STYLE HEAD TITLE TEMPLATE NOSCRIPT OBJECT IFRAME SVG BUTTON SELECT TEXTAREA".split(" "),
);

/** Reads the lines of pasted HTML. Styles, pictures and scripts are dropped; nothing in it is run or fetched. */
export function linesFromHtml(html: string): PastedLine[] {
  const body = new DOMParser().parseFromString(html, "text/html").body;
  const reader = new LineReader();
  reader.read(body);
  return reader.finish();
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
    if (SKIPPED.has(tag)) return;
    if (tag === "BR") this.breakLine();
    const isBreaking = BREAKING.has(tag);
    if (isBreaking) this.breakLine();
    const outer = this.headingLevel;
    this.headingLevel = headingLevelOf(tag) ?? outer;
    this.read(element);
    if (isBreaking) this.breakLine();
    this.headingLevel = outer;
  }

  private breakLine(): void {
    const text = this.text.replace(/[\u00a0\u3000 ]+/gu, " ").trim();
    this.text = "";
    if (text !== "") this.lines.push({ text, headingLevel: this.headingLevel });
  }
}

function headingLevelOf(tag: string): HeadingLevel | null {
  if (tag === "H1") return 1;
  if (tag === "H2") return 2;
  return /^H[3-6]$/.test(tag) ? 3 : null;
}
