import { describe, expect, it } from "vitest";
import { extractDocx } from "@/lib/corpus/extract-docx";
import { exportDocx } from "./export-docx";
import { type PageProfile, SPEECH_PROFILE } from "./page-profile";
import { at, list, openDocx } from "./testing/opened-docx";
import { FACTS, SPEECH } from "./testing/sample-speech";

describe("exportDocx: numbers counted by Word", () => {
  const WORD: PageProfile = { ...SPEECH_PROFILE, numbering: "word" };

  it("leaves heading numbers to the list its heading styles count by, and keeps run-in ordinals as text", async () => {
    const counted = await openDocx(SPEECH, FACTS, WORD);
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
