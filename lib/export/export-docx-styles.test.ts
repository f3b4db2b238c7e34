import { beforeAll, describe, expect, it } from "vitest";
import { at, type OpenedDocx, openDocx } from "./testing/opened-docx";
import { FACTS, SPEECH } from "./testing/sample-speech";

let docx: OpenedDocx;
beforeAll(async () => {
  docx = await openDocx(SPEECH, FACTS);
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
