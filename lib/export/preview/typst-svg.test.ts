import { describe, expect, it } from "vitest";
import { drawPage } from "./draw-page";
import { readTypstSvg } from "./typst-svg";

const text = (words: string, uses: string) =>
  `<g class="typst-text" fill="#000" transform="scale(0.016,-0.016)">${uses}<g transform="scale(16,-16)"><foreignObject x="0" y="-55" width="125" height="62"><h5:div class="tsel">${words}</h5:div></foreignObject></g></g>`;
const page = (inner: string) =>
  `<g class="typst-page" transform="translate(0, 842)" data-tid="p">${inner}</g>`;
const SVG = `<svg class="typst-doc"><style>.a {}</style><defs class="glyph"><path id="gAa" class="outline_glyph" d="M 1 2 L 3 4 Z "/><path id="gBb" class="outline_glyph" d="M 5 6 Z "/></defs>${page(
  `<g transform="translate(80.5,100)"><g transform="translate(10,20)">${text("抓&amp;实", '<use x="0" y="0" href="#gBb"/><use x="9" y="0" href="#gBlank"/>')}</g></g>`,
)}${page(`<g transform="translate(1,2)">${text("下页", '<use x="0" y="0" href="#gBb"/>')}</g>`)}</svg>`;

describe("readTypstSvg", () => {
  const svg = readTypstSvg(SVG);

  it("tells where each stretch of text stands", () => {
    expect(svg.pages.map(({ runs }) => runs)).toEqual([
      [{ text: "抓&实", leftPt: 90.5, baselinePt: 120, widthPt: 32 }],
      [{ text: "下页", leftPt: 1, baselinePt: 2, widthPt: 32 }],
    ]);
  });

  it("keeps what is drawn, without the words", () => {
    expect(svg.pages[1]?.markup).toBe(
      '<g transform="translate(1,2)"><g fill="#000" transform="scale(0.016,-0.016)"><use x="0" y="0" href="#gBb"/></g></g>',
    );
    expect([...svg.glyphs.keys()]).toEqual(["gAa", "gBb"]);
  });

  it("is drawn with the page's own glyphs, blanks left out", () => {
    const drawn = drawPage(svg, 0, { widthPt: 595, heightPt: 842 });
    expect(drawn).toContain('<defs><path id="g0" d="M5 6Z"/></defs>');
    expect(drawn.match(/<use /gu)).toHaveLength(1);
  });
});
