import { beforeAll, describe, expect, it } from "vitest";
import { type PageProfile, SPEECH_PROFILE } from "./page-profile";
import { at, type OpenedDocx, openDocx, textOf } from "./testing/opened-docx";
import { FACTS, SPEECH } from "./testing/sample-speech";

let docx: OpenedDocx;
beforeAll(async () => {
  docx = await openDocx(SPEECH, FACTS);
});

describe("exportDocx: profile", () => {
  const LOCAL: PageProfile = {
    ...SPEECH_PROFILE,
    lineSpacingPt: 28,
    latinFace: "Times New Roman",
    runInLead: { face: "楷体_GB2312", bold: true },
  };
  let local: OpenedDocx;
  beforeAll(async () => {
    local = await openDocx(SPEECH, FACTS, LOCAL);
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
