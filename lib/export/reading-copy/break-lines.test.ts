import { describe, expect, it } from "vitest";
import { breakLines } from "./break-lines";
import type { ReadingBlock } from "./reading-block";

function block(text: string, parts: Partial<ReadingBlock> = {}): ReadingBlock {
  const segments = [{ text, open: false, lead: false }];
  const plain = { kind: "body", level: 0, sentenceEnds: [text.length], readings: [], breaths: [] } as const;
  return { ...plain, text, segments, ...parts };
}

const lines = (own: ReadingBlock, measureChars: number, indentChars = 0) =>
  breakLines(own, { from: 0, to: own.text.length }, measureChars, indentChars).map(({ from, to }) =>
    own.text.slice(from, to),
  );

describe("breakLines", () => {
  it("fills lines and leaves the indent free in the first", () => {
    expect(lines(block("各级党组织要把责任扛起来"), 5, 2)).toEqual(["各级党", "组织要把责", "任扛起来"]);
  });

  it.each([
    ["a figure and its unit", "今年已经投入12.5亿元。", 7, ["今年已经投入", "12.5亿元。"]],
    ["a Chinese numeral and its unit", "下面我讲三个方面意见", 5, ["下面我讲", "三个方面意", "见"]],
    ["a date", "会议定在2025年3月召开", 7, ["会议定在", "2025年3月召", "开"]],
    ["a foreign word", "大家都在学DeepSeek这门课", 7, ["大家都在学", "DeepSeek这门", "课"]],
    ["a closing mark and what it closes", "抓早抓小抓细，抓实", 6, ["抓早抓小抓", "细，抓实"]],
    ["an opening mark and what it opens", "我们要当好“主心骨”", 6, ["我们要当好", "“主心骨”"]],
    ["a double dash", "这一条最重要——责任", 7, ["这一条最重", "要——责任"]],
    ["a rare character beyond the basic plane", "请𠮷同志发言", 3, ["请𠮷同", "志发言"]],
  ])("keeps %s together", (_, text, measure, expected) => {
    expect(lines(block(text), measure)).toEqual(expected);
  });

  it("keeps a short open slot together, and with its unit", () => {
    const segments = [
      { text: "全县共有", open: false, lead: false },
      { text: "〔数字〕", open: true, lead: false },
      { text: "个", open: false, lead: false },
    ];
    expect(lines(block("全县共有〔数字〕个", { segments }), 6)).toEqual(["全县共有", "〔数字〕个"]);
    expect(lines(block("全县共有〔数字〕个", { segments }), 8)).toEqual(["全县共有", "〔数字〕个"]);
  });

  it("makes room for pinyin that is wider than its character, and for breath marks", () => {
    const own = block("爽爽爽爽爽爽", { readings: [{ offset: 1, reading: "shuǎng" }], breaths: [2] });
    expect(lines(own, 6)).toEqual(["爽爽爽爽", "爽爽"]);
  });

  it("breaks what is wider than a line all the same", () => {
    expect(lines(block("SupercalifragilisticA"), 5)).toEqual(["Supercalif", "ragilistic", "A"]);
  });

  it("loses nothing", () => {
    const text = "“一网通办”覆盖35个乡镇（街道），好评率98.5%；2025年要达到99%以上。".repeat(4);
    for (const measure of [4, 9, 17]) expect(lines(block(text), measure).join("")).toBe(text);
  });
});
