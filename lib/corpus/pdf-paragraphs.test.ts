import { describe, expect, it } from "vitest";
import { sortOutFurniture } from "./pdf-furniture";
import { type PdfItem, pdfLines } from "./pdf-lines";
import { pdfParagraphs } from "./pdf-paragraphs";

const SIZE = 16;
const LEFT = 80;

/** A line of text set solid from `left`, one type size a character. */
function line(text: string, y: number, left = LEFT, size = SIZE): PdfItem {
  return { text, x: left, y, width: text.length * size, size };
}

const page = (items: readonly PdfItem[]) => ({ width: 595, height: 842, items });
const FULL = "这一行排满了整整二十个字一直到右边为止的";

describe("pdfLines", () => {
  it("puts pieces of one baseline together in order, whatever their order in the file", () => {
    const items = [line("后半", 700, 112), line("下一行", 670), line("前半", 701)];
    expect(pdfLines(page(items)).map(({ text }) => text)).toEqual(["前半后半", "下一行"]);
  });

  it("drops the blank that typesetting leaves beside digits, and keeps the one between two halves of a title", () => {
    const items = [line("全年办结 126 件", 700), line("提高认识", 670), line("狠抓落实", 670, LEFT + 96)];
    expect(pdfLines(page(items)).map(({ text }) => text)).toEqual(["全年办结126件", "提高认识 狠抓落实"]);
  });

  it("reads characters printed twice for boldness once", () => {
    expect(pdfLines(page([line("标题", 700), line("标题", 700, LEFT + 0.5)]))[0]?.text).toBe("标题");
  });
});

describe("sortOutFurniture", () => {
  const pages = [1, 2, 3].map((number) =>
    page([
      line("县委办公室文稿", 800),
      line(FULL, 600),
      line(`第${number}段说的是另一件事。`, 570),
      line(`— ${number} —`, 60),
    ]),
  );
  const sorted = sortOutFurniture(pages, pages.map(pdfLines));

  it("takes out running headers and page numbers, and nothing else", () => {
    expect(sorted.map(({ furniture }) => furniture.map(({ text }) => text))).toEqual([
      ["县委办公室文稿", "— 1 —"],
      ["县委办公室文稿", "— 2 —"],
      ["县委办公室文稿", "— 3 —"],
    ]);
    expect(sorted[1]?.kept.map(({ text }) => text)).toEqual([FULL, "第2段说的是另一件事。"]);
  });

  it("keeps a first line that stands on one page only, and a year in the middle of the page", () => {
    const single = [page([line("在全县会议上的讲话", 790), line("2026", 500), line("谢谢大家。", 100)])];
    expect(sortOutFurniture(single, single.map(pdfLines))[0]?.furniture).toEqual([]);
  });
});

describe("pdfParagraphs", () => {
  const text = (pages: readonly (readonly PdfItem[])[]) =>
    pdfParagraphs(pages.map((items) => pdfLines(page(items)))).map((each) => each.text);

  it("joins full lines, and starts anew at an indent", () => {
    const items = [
      line(FULL.slice(2), 700, LEFT + 32),
      line(FULL, 670),
      line("到这里为止。", 640),
      line(FULL.slice(2), 610, LEFT + 32),
      line("第二段完。", 580),
    ];
    expect(text([items])).toEqual([
      `　　${FULL.slice(2)}${FULL}到这里为止。`,
      `　　${FULL.slice(2)}第二段完。`,
    ]);
  });

  it("goes on over a page turn", () => {
    const first = [line(FULL.slice(2), 130, LEFT + 32), line(FULL, 100)];
    expect(text([first, [line("在下一页说完。", 760), line(FULL, 730), line(FULL, 700)]])[0]).toMatch(
      /右边为止的在下一页说完。$/,
    );
  });

  it("does not join across a gap between paragraphs without indent", () => {
    const items = [line(FULL, 700), line(FULL, 670), line(FULL, 610), line("完。", 580)];
    expect(text([items])).toEqual([FULL + FULL, `${FULL}完。`]);
  });
});
