import { beforeAll, describe, expect, it } from "vitest";
import { BUILT_IN_PROFILES } from "./built-in-profiles";
import { SPEECH_PROFILE } from "./page-profile";
import { at, list, type OpenedDocx, openDocx, textOf } from "./testing/opened-docx";
import { FACTS, SPEECH } from "./testing/sample-speech";

let docx: OpenedDocx;
beforeAll(async () => {
  docx = await openDocx(SPEECH, FACTS);
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

describe("exportDocx: foot of the page", () => {
  it("centres a plain number on every page alike", async () => {
    const pageNumber = { ...SPEECH_PROFILE.pageNumber, place: "centre", form: "plain" } as const;
    const other = await openDocx(SPEECH, FACTS, { ...SPEECH_PROFILE, pageNumber });
    expect(other.files.get("word/settings.xml")).not.toContain("evenAndOddHeaders");
    expect(list(other.section, "w:footerReference").map((each) => each["w:type"])).toEqual(["default"]);
    const footer = other.files.get("word/footer1.xml") ?? "";
    expect(footer).toContain('<w:jc w:val="center"/>');
    expect(footer.replace(/<[^>]+>/gu, "")).toBe("PAGE");
  });

  it("prints no number when the profile wants none", async () => {
    const pageNumber = { ...SPEECH_PROFILE.pageNumber, place: "none" } as const;
    const other = await openDocx(SPEECH, FACTS, { ...SPEECH_PROFILE, pageNumber });
    expect(list(other.section, "w:footerReference")).toEqual([]);
  });

  it("changes the margins round on even pages of a report", async () => {
    const report = await openDocx(SPEECH, FACTS, BUILT_IN_PROFILES.report);
    expect(report.files.get("word/settings.xml")).toContain("<w:mirrorMargins/>");
    expect(docx.files.get("word/settings.xml")).not.toContain("mirrorMargins");
  });

  it("puts the imprint at the lower margin, with one frame and equal rules", async () => {
    const imprint = { copyTo: "各县委", issuer: "市委办公室" };
    const other = await openDocx(SPEECH, FACTS, { ...SPEECH_PROFILE, imprint });
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
