import { XMLValidator } from "fast-xml-parser";
import { describe, expect, it } from "vitest";
import { fontTableXml } from "./font-table";
import { SPEECH_PROFILE } from "./page-profile";

describe("fontTableXml", () => {
  it("names each face once, with what else it may be called", () => {
    const xml = fontTableXml(SPEECH_PROFILE);
    expect(XMLValidator.validate(xml)).toBe(true);
    expect([...xml.matchAll(/w:font w:name="([^"]+)"/gu)].map((match) => match[1])).toEqual([
      "方正小标宋简体",
      "楷体_GB2312",
      "仿宋_GB2312",
      "黑体",
      "宋体",
    ]);
    expect(xml).toContain('<w:font w:name="仿宋_GB2312"><w:altName w:val="仿宋,FangSong,STFangsong"/>');
  });

  it("lists an office's own faces, whatever they are called", () => {
    const xml = fontTableXml({ ...SPEECH_PROFILE, latinFace: 'A&B "C"' });
    expect(XMLValidator.validate(xml)).toBe(true);
    expect(xml).toContain('w:name="A&amp;B &quot;C&quot;"');
  });
});
