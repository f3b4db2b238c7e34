import { describe, expect, it } from "vitest";
import { annexNoteIndents, annexNoteLines, beginsAnnexNote, continuesAnnexNote } from "./annex-notes";

describe("annexNoteLines", () => {
  it.each([
    ["附件：考核结果汇总表。", ["附件：考核结果汇总表"]],
    ["附件:1. 名单；2. 日程表", ["附件：1.名单", "2.日程表"]],
    [
      "附件：1.2025年度述职安排\u30002．2026年1.5万元预算表",
      ["附件：1.2025年度述职安排", "2.2026年1.5万元预算表"],
    ],
    ["2.整改清单；", ["2.整改清单"]],
    ["附件：", []],
  ])("sets %j as %j", (text, lines) => {
    expect(annexNoteLines(text)).toEqual(lines);
    expect(lines.flatMap(annexNoteLines)).toEqual(lines);
  });

  it("tells a list of annexes from a text that speaks of one", () => {
    expect(["附件：名单", "附件:1.名单"].every(beginsAnnexNote)).toBe(true);
    expect(["附件1", "附件内容如下：", "见附件：名单"].some(beginsAnnexNote)).toBe(false);
    expect(continuesAnnexNote("2.名单", 2)).toBe(true);
    expect(continuesAnnexNote("3.名单", 2)).toBe(false);
  });
});

describe("annexNoteIndents", () => {
  it("puts further lines under the first character of the name", () => {
    expect(annexNoteIndents("附件：1.名单")).toEqual({ leftChars: 6, hangingChars: 4 });
    expect(annexNoteIndents("2.名单")).toEqual({ leftChars: 6, hangingChars: 1 });
    expect(annexNoteIndents("附件：名单")).toEqual({ leftChars: 5, hangingChars: 3 });
  });
});
