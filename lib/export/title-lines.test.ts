import { describe, expect, it } from "vitest";
import { printedWidthChars } from "./printed-width";
import { titleLines } from "./title-lines";

const MAX_CHARS = 20;

const TITLES: readonly (readonly [string, readonly string[]])[] = [
  ["在全县基层党建工作调研座谈会上的讲话", ["在全县基层党建工作调研座谈会上的讲话"]],
  [
    "在青川市2025年度抓基层党建工作述职评议会议上的讲话",
    ["在青川市2025年度抓基层党建工作", "述职评议会议上的讲话"],
  ],
  [
    "在青川市2025年度乡镇党委书记抓基层党建工作述职评议会议上的讲话",
    ["在青川市2025年度乡镇党委书记", "抓基层党建工作述职评议会议上的讲话"],
  ],
  [
    "在〔单位〕〔年度〕年度村（社区）党组织书记抓基层党建工作述职评议会议上的讲话",
    ["在〔单位〕〔年度〕年度村（社区）", "党组织书记抓基层党建工作", "述职评议会议上的讲话"],
  ],
  [
    "深入学习贯彻党的二十届四中全会精神以高质量党建引领保障高质量发展",
    ["深入学习贯彻党的二十届四中全会精神", "以高质量党建引领保障高质量发展"],
  ],
];

describe("titleLines", () => {
  it.each(TITLES)("breaks %s between words", (title, lines) => {
    expect(titleLines(title, MAX_CHARS)).toEqual(lines);
  });

  it("loses no character and fits every line", () => {
    for (const [title] of TITLES) {
      const lines = titleLines(title, MAX_CHARS);
      expect(lines.join("")).toBe(title);
      expect(lines.every((line) => printedWidthChars(line) <= MAX_CHARS)).toBe(true);
    }
  });

  it("begins no line with a closing mark or 上的, ends none with an opening mark or 在", () => {
    const lines = titleLines("在〔单位〕城市基层治理和“三新”领域党建工作推进会上的讲话", MAX_CHARS);
    expect(lines.length).toBe(2);
    for (const line of lines.slice(1)) expect(line).not.toMatch(/^[”）》、上的和]/u);
    for (const line of lines.slice(0, -1)) expect(line).not.toMatch(/[“（《在和的]$/u);
  });

  it("never makes an hourglass of three lines", () => {
    const title = TITLES[3]?.[0] ?? "";
    const [first = 0, second = 0, third = 0] = titleLines(title, 14).map(printedWidthChars);
    expect(second < first && second < third).toBe(false);
  });

  it("leaves a title of unknown words to the word processor", () => {
    const title = "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥";
    expect(titleLines(title, MAX_CHARS)).toEqual([title]);
  });

  it("takes an empty title", () => {
    expect(titleLines("", MAX_CHARS)).toEqual([""]);
  });
});
