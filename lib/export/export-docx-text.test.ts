import { beforeAll, describe, expect, it } from "vitest";
import { emptyDraftDocument } from "@/lib/speech/draft-document";
import { draft, line, paragraph } from "@/lib/speech/testing/draft-blocks";
import { BUILT_IN_PROFILES } from "./built-in-profiles";
import { at, type OpenedDocx, openDocx, textOf } from "./testing/opened-docx";
import { FACTS, SPEECH } from "./testing/sample-speech";

let docx: OpenedDocx;
beforeAll(async () => {
  docx = await openDocx(SPEECH, FACTS);
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
    const other = await openDocx(draft(line("title", text), paragraph(text)), {});
    expect(other.lines().map(([, printed]) => printed.replace("\u0008", ""))).toEqual([
      "甲<乙>&“丙”𠮷",
      "",
      "甲<乙>&“丙”𠮷",
    ]);
    expect(other.files.get("word/document.xml")).not.toContain("\u0008");
  });

  it("makes a readable file of an empty draft", async () => {
    const empty = await openDocx(emptyDraftDocument(), {});
    expect(empty.lines()).toEqual([["Normal", ""]]);
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
    const other = await openDocx(notes, {}, BUILT_IN_PROFILES.host);
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
