/** A stretch of text as it stands on a page, in points from its upper left corner. */
export type TextRun = {
  readonly text: string;
  readonly leftPt: number;
  readonly baselinePt: number;
  readonly widthPt: number;
};

/** One page of the compiler's SVG. */
export type TypstPage = {
  /** What is drawn, with the compiler's ids of glyphs. */
  readonly markup: string;
  readonly runs: readonly TextRun[];
};

/** The compiler's SVG of all pages, taken apart. */
export type TypstSvg = {
  readonly pages: readonly TypstPage[];
  /** Elements by id that the pages draw their glyphs with. */
  readonly glyphs: ReadonlyMap<string, string>;
};

const PAGE_START = '<g class="typst-page"';

/**
 * Takes the SVG apart that `NodeCompiler.svg` writes: all pages under one another, each text with its words in a
 * `foreignObject` over its glyphs.
 */
export function readTypstSvg(svg: string): TypstSvg {
  const [head = "", ...pages] = svg.split(PAGE_START);
  return {
    glyphs: readGlyphs(head),
    pages: pages.map((rest, index) => {
      const end = index === pages.length - 1 ? rest.lastIndexOf("</svg>") : rest.length;
      // The page's own element only moves it below the one before.
      const inner = rest.slice(rest.indexOf(">") + 1, rest.lastIndexOf("</g>", end));
      return { markup: drawnMarkup(inner), runs: readRuns(inner) };
    }),
  };
}

function readGlyphs(head: string): ReadonlyMap<string, string> {
  const start = head.indexOf('<defs class="glyph">');
  const defs = head.slice(start, head.indexOf("</defs>", start));
  const elements = defs.matchAll(/<(\w+) id="([^"]+)"[^>]*?(?:\/>|>[\s\S]*?<\/\1>)/gu);
  return new Map([...elements].map(([element, , id = ""]) => [id, element]));
}

/** Without the words, the links and what only scripts would read. */
function drawnMarkup(markup: string): string {
  return markup
    .replace(/<g transform="scale\([^)]*\)"><foreignObject.*?<\/foreignObject><\/g>/gu, "")
    .replace(/ (?:data-[a-z-]+|class)="[^"]*"/gu, "")
    .replace(/<g(?: transform="[^"]*")?><\/g>/gu, "");
}

const PARTS =
  /<g\b([^>]*)>|<\/g>|<foreignObject[^>]* width="([\d.]+)"[^>]*><h5:div[^>]*>([^<]*)<\/h5:div><\/foreignObject>/gu;

type Transform = { readonly scale: number; readonly xPt: number; readonly yPt: number };

function readRuns(markup: string): TextRun[] {
  const runs: TextRun[] = [];
  const open: Transform[] = [{ scale: 1, xPt: 0, yPt: 0 }];
  for (const [part, attributes = "", width, words] of markup.matchAll(PARTS)) {
    const here = open.at(-1) ?? { scale: 1, xPt: 0, yPt: 0 };
    if (part === "</g>") open.pop();
    else if (words === undefined) open.push(within(here, attributes));
    else
      runs.push({
        text: unescaped(words),
        leftPt: here.xPt,
        baselinePt: here.yPt,
        widthPt: Number(width) * Math.abs(here.scale),
      });
  }
  return runs;
}

/** Text is scaled alike both ways, and turned upside down as fonts are. */
function within(outer: Transform, attributes: string): Transform {
  const [, name, first = "0", second = first] =
    /transform="(translate|scale|matrix)\(([-\d.]+)[ ,]+([-\d.]+)/u.exec(attributes) ?? [];
  if (name === "scale") return { ...outer, scale: outer.scale * Number(first) };
  if (name !== "translate") return outer;
  return {
    scale: outer.scale,
    xPt: outer.xPt + Number(first) * outer.scale,
    yPt: outer.yPt + Number(second) * outer.scale,
  };
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  "#39": "'",
  apos: "'",
};

function unescaped(text: string): string {
  return text.replace(/&(\w+|#39);/gu, (whole, name: string) => ENTITIES[name] ?? whole);
}
