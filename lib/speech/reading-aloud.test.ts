import { describe, expect, it } from "vitest";
import { hardReadings, MISREAD_WORDS, readingOfWord } from "./reading-aloud";

const marked = (text: string) =>
  hardReadings(text).map(
    ({ offset, reading }) => `${String.fromCodePoint(text.codePointAt(offset) ?? 0)}${reading}`,
  );

describe("readingOfWord", () => {
  it("has a syllable for each character of every word of the lexicon", () => {
    for (const word of MISREAD_WORDS) expect(readingOfWord(word).split(" ")).toHaveLength([...word].length);
  });

  it.each([
    ["粘贴", "zhān tiē"],
    ["刚正不阿", "gāng zhèng bù ē"],
    ["一丘之貉", "yì qiū zhī hé"],
    ["自怨自艾", "zì yuàn zì yì"],
  ])("reads %s as the dictionaries do", (word, reading) => {
    expect(readingOfWord(word)).toBe(reading);
  });
});

describe("hardReadings", () => {
  it("marks only the hard characters of a misread word", () => {
    expect(marked("我们栉风沐雨，恪尽职守。")).toEqual(["栉zhì", "恪kè"]);
  });

  it("leaves the same character alone in other words", () => {
    expect(marked("给大家补给；强调不能倔强。")).toEqual(["给jǐ", "倔jué", "强jiàng"]);
    expect(marked("给予支持，强调重点。")).toEqual([]);
  });

  it("marks rare characters of names, also beyond the basic plane", () => {
    expect(marked("请李喆、王堃同志发言。")).toEqual(["喆zhé", "堃kūn"]);
    expect(marked("𠮷镇的砥砺")).toEqual(expect.arrayContaining(["砥dǐ", "砺lì"]));
  });

  it("leaves everyday text alone", () => {
    expect(hardReadings("各级党组织要把抓基层打基础作为长远之计。")).toEqual([]);
  });
});
