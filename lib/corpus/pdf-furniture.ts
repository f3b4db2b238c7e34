import type { PdfLine, PdfPage } from "./pdf-lines";

/** Share of a page's height, at the top and at the bottom, in which headers and footers stand. */
const EDGE_SHARE = 0.13;
/** Most lines at each edge that can be header or footer. */
const EDGE_LINES = 2;
/** Two baselines this near, in points, are the same place on two pages. */
const SAME_PLACE_PT = 4;

const PAGE_NUMBER =
  /^[\s\-–—―·•.~～|｜_]*(?:第\s*)?(?:\d{1,4}|[一二三四五六七八九十百]{1,5}|[ivxlcIVXLC]{1,7})(?:\s*页)?(?:\s*[/／,，]?\s*(?:共\s*)?\d{1,4}\s*页?)?[\s\-–—―·•.~～|｜_]*$/;

export type SortedLines = { readonly kept: readonly PdfLine[]; readonly furniture: readonly PdfLine[] };

/**
 * Tells page numbers, running headers and running footers from the text, page by page.
 *
 * A page number is known by its look and its place at the very edge; anything else by standing on the same place of
 * several pages with the same words, numbers apart.
 */
export function sortOutFurniture(pages: readonly PdfPage[], lines: readonly PdfLine[][]): SortedLines[] {
  const edges = lines.map((pageLines, index) => edgeLines(pageLines, pages[index]?.height ?? 0));
  const repeated = repeatedLines(edges);
  return lines.map((pageLines, index) => {
    const furniture = new Set(
      (edges[index] ?? []).filter((line) => repeated.has(line) || isPageNumber(line, pageLines)),
    );
    return { kept: pageLines.filter((line) => !furniture.has(line)), furniture: [...furniture] };
  });
}

function edgeLines(lines: readonly PdfLine[], height: number): PdfLine[] {
  const top = lines.slice(0, EDGE_LINES).filter((line) => line.y > height * (1 - EDGE_SHARE));
  const bottom = lines.slice(-EDGE_LINES).filter((line) => line.y < height * EDGE_SHARE);
  return [...new Set([...top, ...bottom])];
}

/** A number such as 一、 alone is no page number: it has its mark, and body text beside it. */
function isPageNumber(line: PdfLine, lines: readonly PdfLine[]): boolean {
  return (line === lines[0] || line === lines[lines.length - 1]) && PAGE_NUMBER.test(line.text);
}

function repeatedLines(edges: readonly PdfLine[][]): Set<PdfLine> {
  const needed = edges.length < 4 ? 2 : 3;
  const places = new Map<string, { y: number; lines: PdfLine[] }[]>();
  for (const line of edges.flat()) {
    const words = line.text.replace(/\s/g, "").replace(/\d+/g, "#");
    const known = places.get(words) ?? [];
    places.set(words, known);
    const place = known.find(({ y }) => Math.abs(y - line.y) < SAME_PLACE_PT);
    if (place === undefined) known.push({ y: line.y, lines: [line] });
    else place.lines.push(line);
  }
  const found = [...places.values()].flat().filter(({ lines }) => lines.length >= needed);
  return new Set(found.flatMap(({ lines }) => lines));
}
