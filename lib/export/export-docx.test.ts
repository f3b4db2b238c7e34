import { XMLParser, XMLValidator } from "fast-xml-parser";
import JSZip from "jszip";
import mammoth from "mammoth";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { extractDocx } from "@/lib/corpus/extract-docx";
import {
  type BlockNode,
  DRAFT_SCHEMA_VERSION,
  type DraftDocument,
  emptyDraftDocument,
} from "@/lib/speech/draft-document";
import { draftToText } from "@/lib/speech/draft-text";
import type { FactSheet } from "@/lib/speech/fact-sheet";
import { inlineFromText } from "@/lib/speech/slot-text";
import { BUILT_IN_PROFILES } from "./built-in-profiles";
import { exportDocx } from "./export-docx";
import { type PageProfile, SPEECH_PROFILE } from "./page-profile";

type Tree = { readonly [key: string]: Tree | Tree[] | string | undefined };

const line = (
  type: "title" | "subtitle" | "dateLine" | "speakerLine" | "salutation" | "signature",
  text: string,
) => ({ type, content: inlineFromText(text) }) satisfies BlockNode;
const heading = (level: 1 | 2 | 3, text: string): BlockNode => ({
  type: "heading",
  attrs: { level, move: null },
  content: inlineFromText(text),
});
const paragraph = (text: string): BlockNode => ({ type: "paragraph", content: inlineFromText(text) });
const draft = (...content: BlockNode[]): DraftDocument => ({
  type: "doc",
  attrs: { schemaVersion: DRAFT_SCHEMA_VERSION },
  content,
});

const FACTS: FactSheet = {
  unit: "青川市",
  year: 2025,
  date: "2026-01-05",
  speaker: "张三",
  post: "市委书记",
};

const SPEECH = draft(
  line("title", "在〔单位〕〔年度〕年度抓基层党建工作述职评议会议上的讲话"),
  line("dateLine", "〔日期〕"),
  line("speakerLine", "〔职务〕　〔讲话人〕"),
  line("salutation", "同志们："),
  paragraph("刚才，大家作了述职。我讲“三点”意见——"),
  heading(1, "一年来成效明显"),
  paragraph("⟦shi⟧支部更强。整顿〔数字〕个支部。⟦shi⟧队伍更硬。"),
  paragraph(""),
  heading(1, "问题不容忽视"),
  heading(2, "责任还有“温差”"),
  heading(3, "个别书记抓得不紧"),
  paragraph("GDP增长5.6%，王·明同志说：‘2025年’……"),
  heading(2, "作风还有差距"),
  paragraph("⟦shi⟧虚话多。"),
  line("signature", "中共青川市委员会办公室"),
  line("signature", "2026年1月5日"),
);

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: "",
  parseTagValue: false,
  trimValues: false,
});

async function unzip(document: DraftDocument, facts: FactSheet, profile?: PageProfile) {
  const zip = await JSZip.loadAsync(await exportDocx(document, facts, profile));
  const files = new Map<string, string>();
  for (const file of Object.values(zip.files))
    if (!file.dir) files.set(file.name, await file.async("string"));
  return files;
}

function list(node: Tree | string | undefined, name: string): Tree[] {
  const value = typeof node === "object" ? node[name] : undefined;
  if (value === undefined) return [];
  return (Array.isArray(value) ? value : [value]).map((item) =>
    typeof item === "string" ? { "#text": item } : item,
  );
}

function at(node: Tree | undefined, ...path: string[]): Tree {
  return path.reduce<Tree>((current, name) => list(current, name)[0] ?? {}, node ?? {});
}

function textOf(run: Tree): string {
  return list(run, "w:t")
    .map((text) => text["#text"] ?? "")
    .join("");
}

class Docx {
  readonly paragraphs: Tree[];
  readonly styles: Map<string, Tree>;
  readonly section: Tree;
  constructor(readonly files: Map<string, string>) {
    const body = at(this.tree("word/document.xml"), "w:document", "w:body");
    this.paragraphs = list(body, "w:p");
    this.section = at(body, "w:sectPr");
    const styles = list(at(this.tree("word/styles.xml"), "w:styles"), "w:style");
    this.styles = new Map(styles.map((style) => [String(style["w:styleId"]), style]));
  }
  tree(name: string): Tree {
    return parser.parse(this.files.get(name) ?? "") as Tree;
  }
  lines(): [string, string][] {
    return this.paragraphs.map((each) => [
      String(at(each, "w:pPr", "w:pStyle")["w:val"]),
      list(each, "w:r").map(textOf).join(""),
    ]);
  }
  runs(): Tree[] {
    return this.paragraphs.flatMap((each) => list(each, "w:r"));
  }
  run(text: string): Tree {
    return this.runs().find((run) => textOf(run) === text) ?? {};
  }
}

let docx: Docx;
beforeAll(async () => {
  docx = new Docx(await unzip(SPEECH, FACTS));
});

describe("exportDocx: text", () => {
  it("prints every block in order, numbered, with blank lines under the title block and over the sign-off", () => {
    expect(docx.lines()).toEqual([
      ["Title", "在青川市2025年度抓基层党建工作述职评议会议上的讲话"],
      ["DateLine", "（2026年1月5日）"],
      ["SpeakerLine", "市委书记　张　三"],
      ["Normal", ""],
      ["SalutationLine", "同志们："],
      ["Normal", "刚才，大家作了述职。我讲“三点”意见——"],
      ["Heading1", "一、一年来成效明显"],
      ["Normal", "一是支部更强。整顿〔数字〕个支部。二是队伍更硬。"],
      ["Heading1", "二、问题不容忽视"],
      ["Heading2", "（一）责任还有“温差”"],
      ["Heading3", "1.个别书记抓得不紧"],
      ["Normal", "GDP增长5.6%，王·明同志说：‘2025年’……"],
      ["Heading2", "（二）作风还有差距"],
      ["Normal", "一是虚话多。"],
      ["Normal", ""],
      ["SignatureLine", "中共青川市委员会办公室"],
      ["SignatureLine", "2026年1月5日"],
    ]);
  });

  it("breaks a long title between words", () => {
    const title = /<w:p>.*?<\/w:p>/u.exec(docx.files.get("word/document.xml") ?? "")?.[0] ?? "";
    const lines = title.split("<w:br/>").map((part) => part.replace(/<[^>]+>/gu, ""));
    expect(lines).toEqual(["在青川市2025年度抓基层党建工作", "述职评议会议上的讲话"]);
  });

  it("highlights open slots and nothing else", () => {
    const highlighted = docx.runs().filter((run) => at(run, "w:rPr", "w:highlight")["w:val"] === "yellow");
    expect(highlighted.map(textOf)).toEqual(["〔数字〕"]);
  });

  it("escapes marks of XML and keeps rare characters", async () => {
    const text = "甲<乙>&“丙”𠮷\u0008";
    const other = new Docx(await unzip(draft(line("title", text), paragraph(text)), {}));
    expect(other.lines().map(([, printed]) => printed.replace("\u0008", ""))).toEqual([
      "甲<乙>&“丙”𠮷",
      "",
      "甲<乙>&“丙”𠮷",
    ]);
    expect(other.files.get("word/document.xml")).not.toContain("\u0008");
  });

  it("makes a readable file of an empty draft", async () => {
    const empty = new Docx(await unzip(emptyDraftDocument(), {}));
    expect(empty.lines()).toEqual([["Normal", ""]]);
  });
});

describe("exportDocx: page", () => {
  it("is A4 with the standard's margins and a lines-only grid of 579 twips", () => {
    expect(at(docx.section, "w:pgSz")).toMatchObject({ "w:w": "11906", "w:h": "16838" });
    expect(at(docx.section, "w:pgMar")).toMatchObject({
      "w:top": "2098",
      "w:right": "1474",
      "w:bottom": "1984",
      "w:left": "1588",
      "w:footer": "1446",
      "w:gutter": "0",
    });
    expect(at(docx.section, "w:docGrid")).toEqual({ "w:type": "lines", "w:linePitch": "579" });
  });

  it("numbers odd pages right and even pages left, one character from the edge, in SongTi of 14 pt", () => {
    expect(docx.files.get("word/settings.xml")).toContain("<w:evenAndOddHeaders/>");
    const kinds = list(docx.section, "w:footerReference").map((reference) => reference["w:type"]);
    expect(kinds).toEqual(["default", "even"]);
    const footers = ["word/footer1.xml", "word/footer2.xml"].map((name) =>
      at(docx.tree(name), "w:ftr", "w:p"),
    );
    expect(footers.map((each) => at(each, "w:pPr", "w:jc")["w:val"])).toEqual(["right", "left"]);
    expect(footers.map((each) => at(each, "w:pPr", "w:ind"))).toEqual([
      { "w:right": "280" },
      { "w:left": "280" },
    ]);
    for (const name of ["word/footer1.xml", "word/footer2.xml"]) {
      expect(
        docx.files
          .get(name)
          ?.replace(/<w:fldChar[^>]*>/gu, "")
          .replace(/<[^>]+>/gu, ""),
      ).toBe("— PAGE —");
    }
    const style = docx.styles.get("Footer");
    expect(at(style, "w:rPr", "w:sz")["w:val"]).toBe("28");
    expect(at(style, "w:rPr", "w:rFonts")["w:eastAsia"]).toBe("宋体");
    expect(at(style, "w:pPr", "w:spacing")).toMatchObject({ "w:line": "280", "w:lineRule": "exact" });
  });
});

describe("exportDocx: styles", () => {
  it("holds one named style for each kind of line, Word's own by their names, and no other", () => {
    const names = [...docx.styles].map(([id, style]) => [id, at(style, "w:name")["w:val"]]);
    expect(Object.fromEntries(names)).toEqual({
      Normal: "Normal",
      Title: "Title",
      Subtitle: "Subtitle",
      DateLine: "日期行",
      SpeakerLine: "讲话人行",
      SalutationLine: "称谓",
      Heading1: "heading 1",
      Heading2: "heading 2",
      Heading3: "heading 3",
      AnnexNote: "附件说明",
      StageDirection: "舞台提示",
      SignatureLine: "落款",
      Footer: "footer",
    });
    expect(docx.styles.get("Normal")?.["w:default"]).toBeDefined();
  });

  it.each([
    ["Title", "方正小标宋简体", "44"],
    ["Subtitle", "楷体_GB2312", "32"],
    ["DateLine", "楷体_GB2312", "32"],
    ["SpeakerLine", "楷体_GB2312", "32"],
    ["SalutationLine", "仿宋_GB2312", "32"],
    ["Normal", "仿宋_GB2312", "32"],
    ["Heading1", "黑体", "32"],
    ["Heading2", "楷体_GB2312", "32"],
    ["Heading3", "仿宋_GB2312", "32"],
    ["SignatureLine", "仿宋_GB2312", "32"],
  ])("sets %s in %s of %s half-points, not bold", (id, face, halfPoints) => {
    const run = at(docx.styles.get(id), "w:rPr");
    expect(at(run, "w:rFonts")).toEqual({
      "w:ascii": face,
      "w:hAnsi": face,
      "w:eastAsia": face,
      "w:cs": face,
      "w:hint": "eastAsia",
    });
    expect(at(run, "w:sz")["w:val"]).toBe(halfPoints);
    expect(at(run, "w:b")["w:val"]).toBe("false");
  });

  it("condenses the text by a quarter point and indents it by two characters", () => {
    const body = docx.styles.get("Normal");
    expect(at(body, "w:rPr", "w:spacing")["w:val"]).toBe("-5");
    expect(at(body, "w:pPr", "w:ind")).toEqual({ "w:firstLine": "640", "w:firstLineChars": "200" });
    expect(at(body, "w:pPr", "w:spacing")).toMatchObject({ "w:line": "579", "w:lineRule": "exact" });
    expect(at(body, "w:pPr", "w:jc")["w:val"]).toBe("both");
  });

  it("indents headings like the text and keeps them with it, with outline levels for the navigation pane", () => {
    ["Heading1", "Heading2", "Heading3"].forEach((id, level) => {
      const style = docx.styles.get(id);
      expect(at(style, "w:basedOn")["w:val"]).toBe("Normal");
      expect(at(style, "w:pPr", "w:outlineLvl")["w:val"]).toBe(String(level));
      expect("w:keepNext" in at(style, "w:pPr")).toBe(true);
      expect(at(style, "w:rPr", "w:spacing")["w:val"]).toBe("-5");
    });
  });

  it("centres the title off the grid, and puts the salutation flush left", () => {
    const title = docx.styles.get("Title");
    expect(at(title, "w:pPr", "w:snapToGrid")["w:val"]).toBe("0");
    expect(at(title, "w:pPr", "w:jc")["w:val"]).toBe("center");
    expect(at(title, "w:pPr", "w:spacing")).toMatchObject({ "w:line": "660", "w:lineRule": "exact" });
    expect(Object.keys(at(title, "w:pPr"))).toEqual([
      "w:keepNext",
      "w:keepLines",
      "w:snapToGrid",
      "w:spacing",
      "w:jc",
    ]);
    expect("w:ind" in at(docx.styles.get("SalutationLine"), "w:pPr")).toBe(false);
    expect("w:basedOn" in (docx.styles.get("SalutationLine") ?? {})).toBe(false);
  });

  it("names every run's fonts in all four slots and uses no theme font", () => {
    for (const run of docx.runs()) {
      expect(Object.keys(at(run, "w:rPr", "w:rFonts")).sort()).toEqual(
        ["w:ascii", "w:cs", "w:eastAsia", "w:hAnsi", "w:hint"].sort(),
      );
    }
    for (const name of ["word/document.xml", "word/styles.xml", "word/footer1.xml"]) {
      expect(docx.files.get(name)).not.toContain("Theme");
    }
  });

  it("aligns the sign-off by the standard's rule", () => {
    const indents = docx.paragraphs.slice(-2).map((each) => at(each, "w:pPr", "w:ind"));
    expect(indents).toEqual([
      { "w:rightChars": "200", "w:right": "630" },
      { "w:rightChars": "375", "w:right": "1181" },
    ]);
  });

  it("keeps the text before the sign-off with it", () => {
    expect("w:keepNext" in at(docx.paragraphs.at(-4), "w:pPr")).toBe(true);
    expect("w:keepNext" in at(docx.paragraphs.at(-3), "w:pPr")).toBe(true);
  });
});

describe("exportDocx: profile", () => {
  const LOCAL: PageProfile = {
    ...SPEECH_PROFILE,
    lineSpacingPt: 28,
    latinFace: "Times New Roman",
    runInLead: { face: "楷体_GB2312", bold: true },
  };
  let local: Docx;
  beforeAll(async () => {
    local = new Docx(await unzip(SPEECH, FACTS, LOCAL));
  });

  it("prints the same words", () => {
    expect(local.lines()).toEqual(docx.lines());
  });

  it("sets digits and letters in the Latin face, and quotes, dashes, dots and ellipses in the Chinese one", () => {
    expect(at(local.run("GDP"), "w:rPr", "w:rFonts")).toMatchObject({ "w:ascii": "Times New Roman" });
    expect(at(local.run("5.6%"), "w:rPr", "w:rFonts")).toMatchObject({
      "w:ascii": "Times New Roman",
      "w:eastAsia": "仿宋_GB2312",
    });
    for (const text of ["，王·明同志说：‘", "年’……"]) {
      expect(at(local.run(text), "w:rPr", "w:rFonts")).toMatchObject({
        "w:ascii": "仿宋_GB2312",
        "w:hAnsi": "仿宋_GB2312",
        "w:hint": "eastAsia",
      });
    }
  });

  it("sets run-in headings to the first full stop", () => {
    const bold = local.runs().filter((run) => "w:b" in at(run, "w:rPr"));
    expect(bold.map(textOf)).toEqual(["一是", "支部更强。", "二是", "队伍更硬。", "一是", "虚话多。"]);
    expect(at(bold[0], "w:rPr", "w:rFonts")["w:eastAsia"]).toBe("楷体_GB2312");
  });

  it("takes the line pitch into styles and grid", () => {
    expect(at(local.styles.get("Normal"), "w:pPr", "w:spacing")["w:line"]).toBe("560");
    expect(at(local.section, "w:docGrid")["w:linePitch"]).toBe("560");
  });
});

describe("exportDocx: annexes and directions", () => {
  const notes = draft(
    line("title", "主持词"),
    paragraph("（全体起立）"),
    paragraph("请大家（除记者外）就座。"),
    line("signature", "市委办公室"),
    paragraph("附件：1. 会议议程；2. 座次安排表。"),
    paragraph("3.名单"),
  );

  it("sets the list of annexes between text and sign-off, each further line under the first character of its name", async () => {
    const other = new Docx(await unzip(notes, {}, BUILT_IN_PROFILES.host));
    expect(other.lines().slice(2)).toEqual([
      ["StageDirection", "（全体起立）"],
      ["Normal", "请大家（除记者外）就座。"],
      ["Normal", ""],
      ["AnnexNote", "附件：1.会议议程"],
      ["AnnexNote", "2.座次安排表"],
      ["AnnexNote", "3.名单"],
      ["Normal", ""],
      ["SignatureLine", "市委办公室"],
    ]);
    const indents = other.paragraphs.map((each) => at(each, "w:pPr", "w:ind"));
    expect(indents[5]).toMatchObject({ "w:leftChars": "600", "w:hangingChars": "400" });
    expect(indents[6]).toMatchObject({ "w:leftChars": "600", "w:hangingChars": "100" });
    expect(at(other.run("（全体起立）"), "w:rPr", "w:rFonts")["w:eastAsia"]).toBe("楷体_GB2312");
  });
});

describe("exportDocx: numbers counted by Word", () => {
  const WORD: PageProfile = { ...SPEECH_PROFILE, numbering: "word" };

  it("leaves heading numbers to the list its heading styles count by, and keeps run-in ordinals as text", async () => {
    const counted = new Docx(await unzip(SPEECH, FACTS, WORD));
    expect(counted.lines().filter(([style]) => style.startsWith("Heading"))).toEqual([
      ["Heading1", "一年来成效明显"],
      ["Heading1", "问题不容忽视"],
      ["Heading2", "责任还有“温差”"],
      ["Heading3", "个别书记抓得不紧"],
      ["Heading2", "作风还有差距"],
    ]);
    expect(counted.lines()).toContainEqual(["Normal", "一是支部更强。整顿〔数字〕个支部。二是队伍更硬。"]);
    const levels = list(at(counted.tree("word/numbering.xml"), "w:numbering", "w:abstractNum"), "w:lvl");
    const numbered = ["Heading1", "Heading2", "Heading3"].map((id) => counted.styles.get(id));
    expect(numbered.map((style) => at(style, "w:pPr", "w:numPr", "w:ilvl")["w:val"])).toEqual([
      "0",
      "1",
      "2",
    ]);
    expect(numbered.map((style) => Object.keys(at(style, "w:pPr")))).toEqual(
      numbered.map(() => ["w:keepNext", "w:numPr", "w:outlineLvl"]),
    );
    expect(levels.map((level) => at(level, "w:lvlText")["w:val"])).toEqual(["%1、", "（%2）", "%3."]);
    expect(levels.map((level) => at(level, "w:pStyle")["w:val"])).toEqual([
      "Heading1",
      "Heading2",
      "Heading3",
    ]);
  });

  it("reads back with the numbers it would have printed", async () => {
    const read = async (profile: PageProfile) => {
      const text = await extractDocx(await exportDocx(SPEECH, FACTS, profile));
      return text.ok ? text.value.lines.map((each) => `${each.listNumber ?? ""}${each.text}`) : null;
    };
    expect(await read(WORD)).toEqual(await read(SPEECH_PROFILE));
  });
});

describe("exportDocx: foot of the page", () => {
  it("centres a plain number on every page alike", async () => {
    const pageNumber = { ...SPEECH_PROFILE.pageNumber, place: "centre", form: "plain" } as const;
    const other = new Docx(await unzip(SPEECH, FACTS, { ...SPEECH_PROFILE, pageNumber }));
    expect(other.files.get("word/settings.xml")).not.toContain("evenAndOddHeaders");
    expect(list(other.section, "w:footerReference").map((each) => each["w:type"])).toEqual(["default"]);
    const footer = other.files.get("word/footer1.xml") ?? "";
    expect(footer).toContain('<w:jc w:val="center"/>');
    expect(footer.replace(/<[^>]+>/gu, "")).toBe("PAGE");
  });

  it("prints no number when the profile wants none", async () => {
    const pageNumber = { ...SPEECH_PROFILE.pageNumber, place: "none" } as const;
    const other = new Docx(await unzip(SPEECH, FACTS, { ...SPEECH_PROFILE, pageNumber }));
    expect(list(other.section, "w:footerReference")).toEqual([]);
  });

  it("changes the margins round on even pages of a report", async () => {
    const report = new Docx(await unzip(SPEECH, FACTS, BUILT_IN_PROFILES.report));
    expect(report.files.get("word/settings.xml")).toContain("<w:mirrorMargins/>");
    expect(docx.files.get("word/settings.xml")).not.toContain("mirrorMargins");
  });

  it("puts the imprint at the lower margin, with one frame and equal rules", async () => {
    const imprint = { copyTo: "各县委", issuer: "市委办公室" };
    const other = new Docx(await unzip(SPEECH, FACTS, { ...SPEECH_PROFILE, imprint }));
    const framed = other.paragraphs.filter((each) => "w:framePr" in at(each, "w:pPr"));
    expect(framed.map((each) => list(each, "w:r").map(textOf).join(""))).toEqual([
      "抄送：各县委。",
      "",
      "市委办公室2026年1月5日印发",
    ]);
    expect(framed.map((each) => at(each, "w:pPr", "w:framePr"))).toEqual(
      framed.map(() => ({
        "w:w": "8844",
        "w:hAnchor": "margin",
        "w:vAnchor": "margin",
        "w:xAlign": "left",
        "w:yAlign": "bottom",
        "w:wrap": "around",
      })),
    );
    expect(new Set(framed.map((each) => JSON.stringify(at(each, "w:pPr", "w:pBdr")))).size).toBe(1);
  });
});

describe("exportDocx: package", () => {
  it("gives the same bytes for the same draft and profile, at any time", async () => {
    const first = await exportDocx(SPEECH, FACTS);
    vi.useFakeTimers({ now: new Date(2030, 5, 6), toFake: ["Date"] });
    const second = await exportDocx(SPEECH, FACTS);
    vi.useRealTimers();
    expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
  });

  it("names nobody and no time, unless an author is asked for", async () => {
    const properties = [...docx.files].filter(([name]) => name.startsWith("docProps/")).map(([, xml]) => xml);
    expect(properties.join("")).not.toMatch(/dcterms|20\d\d-\d\d-\d\d|张三|Company|Manager/u);
    const bytes = await exportDocx(SPEECH, FACTS, SPEECH_PROFILE, { author: "市委<办>" });
    const zip = await JSZip.loadAsync(bytes);
    expect(await zip.file("docProps/core.xml")?.async("string")).toContain(
      "<dc:creator>市委&lt;办&gt;</dc:creator>",
    );
  });

  it("is well-formed XML throughout", () => {
    for (const [name, text] of docx.files) {
      if (/\.(?:xml|rels)$/u.test(name)) expect([name, XMLValidator.validate(text)]).toEqual([name, true]);
    }
  });

  it("carries title, language and the product as its author", () => {
    const core = docx.files.get("docProps/core.xml");
    expect(core).toContain("<dc:title>在青川市2025年度抓基层党建工作述职评议会议上的讲话</dc:title>");
    expect(core).toContain("<dc:creator>述笔</dc:creator>");
    expect(core).toContain("<cp:lastModifiedBy>述笔</cp:lastModifiedBy>");
    expect(docx.files.get("word/styles.xml")).toContain('w:eastAsia="zh-CN"');
    expect(docx.files.get("word/fontTable.xml")).toContain("FangSong");
  });

  it("opens in a second library with the same headings and text", async () => {
    const buffer = Buffer.from(await exportDocx(SPEECH, FACTS));
    const styleMap = ["p[style-name='Title'] => h1.title:fresh", "p[style-name='日期行'] => p.date:fresh"];
    const { value: html } = await mammoth.convertToHtml({ buffer }, { styleMap });
    const headings = [...html.matchAll(/<h([1-3])>(.*?)<\/h\1>/gu)].map((match) => [match[1], match[2]]);
    expect(headings).toEqual([
      ["1", "一、一年来成效明显"],
      ["1", "二、问题不容忽视"],
      ["2", "（一）责任还有“温差”"],
      ["3", "1.个别书记抓得不紧"],
      ["2", "（二）作风还有差距"],
    ]);
    expect(html).toContain('<p class="date">（2026年1月5日）</p>');
    const { value: raw } = await mammoth.extractRawText({ buffer });
    const words = (text: string) => text.replace(/[\s（）]/gu, "");
    expect(words(raw)).toBe(words(draftToText(SPEECH, FACTS)));
  });
});
