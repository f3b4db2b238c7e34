import type { TypstSvg } from "./typst-svg";

/**
 * Draws one page as an SVG file that needs nothing else: its own glyphs, under short names that depend on the page
 * alone, so that pages that look the same are the same.
 *
 * @param pageIndex - the page of `svg`.
 */
export function drawPage(
  { pages, glyphs }: TypstSvg,
  pageIndex: number,
  { widthPt, heightPt }: { readonly widthPt: number; readonly heightPt: number },
): string {
  const names = new Map<string, string>();
  const body = (pages[pageIndex]?.markup ?? "").replace(
    /<use ([^>]*)href="#([^"]+)"([^>]*)>/gu,
    (_use, before: string, id: string, after: string) => {
      // Blanks have no glyph.
      if (!glyphs.has(id)) return "";
      const name = names.get(id) ?? `g${names.size}`;
      names.set(id, name);
      return `<use ${before}href="#${name}"${after}>`;
    },
  );
  const defs = [...names].map(([id, name]) => drawnGlyph(glyphs.get(id) ?? "", id, name)).join("");
  const size = `viewBox="0 0 ${widthPt} ${heightPt}" width="${widthPt}pt" height="${heightPt}pt"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${size}><defs>${defs}</defs>${body}</svg>`;
}

function drawnGlyph(element: string, id: string, name: string): string {
  return element
    .replace(`id="${id}"`, `id="${name}"`)
    .replace(/ class="[^"]*"/gu, "")
    .replace(/ ?([A-Z]) ?(?=[-\d"A-Z])/gu, "$1");
}
