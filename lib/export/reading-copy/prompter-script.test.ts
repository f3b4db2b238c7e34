import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { charsAt, lineAt, prompterScript, rowAt, sectionFrom, sentenceStart } from "./prompter-script";
import type { ReadingBlock } from "./reading-block";

function block(kind: ReadingBlock["kind"], text: string, sentenceEnds = [text.length]): ReadingBlock {
  const segments = [{ text, open: false, lead: false }];
  return { kind, level: kind === "heading" ? 1 : 0, text, segments, sentenceEnds, readings: [], breaths: [] };
}

const BLOCKS = [
  block("title", "讲话"),
  block("salutation", "同志们："),
  block("heading", "一、总结成绩"),
  block("body", "队伍更强了。作风更实了，群众看得见。", [6, 18]),
  block("heading", "二、正视问题"),
  block("body", "短板还不少。"),
  block("minutes", "约 10 秒 · 累计 20 秒"),
  block("signature", "2026年1月5日"),
];
const script = prompterScript(BLOCKS, 8);
const words = (index: number) => {
  const { line } = script.lines[index] ?? { line: null };
  return line === null ? "" : line.block.text.slice(line.from, line.to);
};

describe("prompterScript", () => {
  it("counts what is read aloud through the lines, and leaves the minutes out", () => {
    expect(script.totalChars).toBe(3 + 5 + 15 + 5 + 5);
    expect(script.lines.map((_, index) => words(index))).not.toContain("约 10 秒 · 累计 20 秒");
    for (const [index, { fromChars }] of script.lines.entries())
      expect(fromChars).toBe(script.lines[index - 1]?.toChars ?? 0);
  });

  it("begins at the first line that is read, not at the title", () => {
    expect(words(lineAt(script, 0))).toBe("同志们：");
    expect(rowAt(script, 0)).toBeGreaterThan(0);
  });

  it("ends at the last line that is read, not at the sign-off", () => {
    expect(words(lineAt(script, script.totalChars))).toBe(
      "短板还不少。".slice(-words(lineAt(script, 99)).length),
    );
  });

  it("has the middle of a line at the mark when half of it is read", () => {
    const own = prompterScript([block("body", "一二三四五六七八")], 10);
    expect(rowAt(own, 4)).toBe(0.5);
  });

  it("moves on without a jump, whatever stands between the lines", () => {
    for (let chars = 0; chars < script.totalChars; chars += 0.25)
      expect(rowAt(script, chars + 0.25) - rowAt(script, chars)).toBeLessThan(0.8);
  });

  it("finds the place again from the row", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: script.totalChars, noNaN: true }), (chars) => {
        expect(charsAt(script, rowAt(script, chars))).toBeCloseTo(chars, 6);
      }),
    );
  });

  it("goes to sections, back to the start of the current one first", () => {
    const second = 3 + 5 + 15;
    expect(sectionFrom(script, 0, "next")).toBe(3);
    expect(sectionFrom(script, 3, "next")).toBe(second);
    expect(sectionFrom(script, second, "next")).toBe(script.totalChars);
    expect(sectionFrom(script, second + 8, "previous")).toBe(second);
    expect(sectionFrom(script, second, "previous")).toBe(3);
  });

  it("knows where a sentence begins", () => {
    const body = 3 + 5;
    expect(sentenceStart(script, body + 4)).toBe(body);
    expect(sentenceStart(script, body + 5)).toBe(body + 5);
  });

  it("shows an empty speech", () => {
    const empty = prompterScript([], 10);
    expect([rowAt(empty, 0), charsAt(empty, 3), sectionFrom(empty, 0, "next")]).toEqual([0, 0, 0]);
  });
});
