import { XMLParser } from "fast-xml-parser";
import JSZip from "jszip";
import { type Point, point } from "./point";

type Tree = { readonly [key: string]: unknown };

const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: "", trimValues: false });

/** What GB/T 9704-2012 and Word's own structure ask of a .docx, read from its XML. */
export async function docxPoints(bytes: Uint8Array, headings: number): Promise<Point[]> {
  const zip = await JSZip.loadAsync(bytes);
  const read = async (name: string) => (await zip.file(name)?.async("string")) ?? "";
  const [document, styles, settings] = await Promise.all(
    ["word/document.xml", "word/styles.xml", "word/settings.xml"].map(read),
  );
  const footers = await Promise.all(zip.file(/^word\/footer\d*\.xml$/u).map((file) => file.async("string")));
  const body = at(parser.parse(document ?? ""), "w:document", "w:body");
  const styleOf = new Map(
    list(at(parser.parse(styles ?? ""), "w:styles"), "w:style").map((style) => [
      text(style["w:styleId"]),
      style,
    ]),
  );
  const paragraphs = list(body, "w:p");
  const section = at(body, "w:sectPr");
  return [
    ...pagePoints(section),
    ...fontPoints(paragraphs, `${document}${styles}`),
    ...headingPoints(paragraphs, styleOf, headings),
    ...bodyPoints(paragraphs, styleOf),
    point(
      "页码：— n —，单双页分居外侧",
      settings?.includes("w:evenAndOddHeaders") === true &&
        footers.length >= 2 &&
        footers.every((footer) => footer.includes("PAGE") && footer.includes("—")),
      `${footers.length} 个页脚`,
    ),
  ];
}

const MARGINS_TWIPS = { top: 2098, bottom: 1984, left: 1588, right: 1474 } as const;
const MM_TWIPS = 56.7;

function pagePoints(section: Tree): Point[] {
  const size = at(section, "w:pgSz");
  const margins = at(section, "w:pgMar");
  const off = Object.entries(MARGINS_TWIPS).map(([side, twips]) =>
    Math.abs(Number(margins[`w:${side}`] ?? 0) - twips),
  );
  const isA4 = Math.abs(Number(size["w:w"]) - 11906) < 20 && Math.abs(Number(size["w:h"]) - 16838) < 20;
  const pitch = Number(at(section, "w:docGrid")["w:linePitch"] ?? Number.NaN);
  return [
    point(
      "A4，页边距与标准相差不到 1 毫米",
      isA4 && Math.max(...off) <= MM_TWIPS,
      `最多差 ${(Math.max(...off) / MM_TWIPS).toFixed(1)} 毫米`,
    ),
    point("网格每页 22 行", Math.floor(12756 / pitch) === 22, Number.isNaN(pitch) ? "无" : pitch),
  ];
}

function fontPoints(paragraphs: readonly Tree[], xml: string): Point[] {
  const runs = paragraphs.flatMap((paragraph) => list(paragraph, "w:r")).filter((run) => "w:t" in run);
  const named = runs.filter((run) => {
    const fonts = at(run, "w:rPr", "w:rFonts");
    return ["w:ascii", "w:hAnsi", "w:eastAsia", "w:cs"].every((slot) => text(fonts[slot]) !== "");
  });
  return [
    point(
      "每段文字四个字体槽都写明",
      runs.length > 0 && named.length === runs.length,
      `${named.length}/${runs.length}`,
    ),
    point("不用主题字体", !/w:(?:ascii|hAnsi|eastAsia|cs)Theme=/u.test(xml)),
  ];
}

function headingPoints(
  paragraphs: readonly Tree[],
  styles: ReadonlyMap<string, Tree>,
  expected: number,
): Point[] {
  const own = paragraphs.flatMap((paragraph) => {
    const style = styles.get(text(at(paragraph, "w:pPr", "w:pStyle")["w:val"]));
    const level =
      style === undefined ? Number.NaN : Number(at(style, "w:pPr", "w:outlineLvl")["w:val"] ?? Number.NaN);
    return Number.isNaN(level) ? [] : [{ paragraph, style: style ?? {}, level }];
  });
  const bodyHeadings = own.filter(({ paragraph }) => /^[一二三四五六七八九十（\d]/u.test(wordsOf(paragraph)));
  const faces = bodyHeadings.filter(({ style, level }) =>
    text(at(style, "w:rPr", "w:rFonts")["w:eastAsia"]).startsWith(["黑体", "楷体", "仿宋"][level] ?? "?"),
  );
  return [
    point("小标题是带大纲级别的样式", own.length >= expected, `${own.length}/${expected}`),
    point("小标题序号在", bodyHeadings.length === expected, `${bodyHeadings.length}/${expected}`),
    point(
      "一、二、三级为黑体、楷体、仿宋",
      expected > 0 && faces.length === expected,
      `${faces.length}/${expected}`,
    ),
  ];
}

function bodyPoints(paragraphs: readonly Tree[], styles: ReadonlyMap<string, Tree>): Point[] {
  const long = paragraphs.filter((paragraph) => wordsOf(paragraph).length > 60);
  const style = styles.get(text(at(long[0] ?? {}, "w:pPr", "w:pStyle")["w:val"])) ?? {};
  const run = at(style, "w:rPr");
  const paragraph = at(style, "w:pPr");
  const charTwips = Number(at(run, "w:sz")["w:val"] ?? 0) * 10 + Number(at(run, "w:spacing")["w:val"] ?? 0);
  const spacing = at(paragraph, "w:spacing");
  return [
    point(
      "正文三号仿宋",
      text(at(run, "w:rFonts")["w:eastAsia"]).startsWith("仿宋") && text(at(run, "w:sz")["w:val"]) === "32",
    ),
    point(
      "每行 28 字",
      Math.floor(8844 / charTwips) === 28,
      charTwips > 0 ? Math.floor(8844 / charTwips) : "未写明",
    ),
    point("固定行距", text(spacing["w:lineRule"]) === "exact", text(spacing["w:line"]) || "无"),
    point("首行缩进按字符", text(at(paragraph, "w:ind")["w:firstLineChars"]) === "200"),
  ];
}

function wordsOf(paragraph: Tree): string {
  return list(paragraph, "w:r")
    .flatMap((run) => list(run, "w:t").map((words) => text(words["#text"])))
    .join("");
}

function list(node: Tree, name: string): Tree[] {
  const value = node[name];
  if (value === undefined) return [];
  return (Array.isArray(value) ? value : [value]).map((each: unknown) =>
    isTree(each) ? each : { "#text": each },
  );
}

function at(node: unknown, ...path: string[]): Tree {
  return path.reduce<Tree>((current, name) => list(current, name)[0] ?? {}, isTree(node) ? node : {});
}

function text(value: unknown): string {
  return value === undefined || value === null ? "" : String(value);
}

function isTree(value: unknown): value is Tree {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
