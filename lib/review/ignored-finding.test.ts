import { describe, expect, it } from "vitest";
import type { Finding } from "./finding";
import { createIgnoredFilter, ignoring, readIgnoredFindings } from "./ignored-finding";
import { plainBlock } from "./review-text";

const text = (...lines: string[]) => ({
  blocks: lines.map((line) => plainBlock("paragraph", line)),
  incomplete: false,
});
const finding = (block: number, start: number, words: string): Finding => ({
  rule: "word/confusable",
  family: "word",
  severity: "must",
  authority: "",
  message: "",
  block,
  start,
  end: start + words.length,
  text: words,
});

describe("ignored findings", () => {
  const whole = text("要建好台帐，逐项销号。", "再说台帐的事。");
  const first = finding(0, 3, "台帐");
  const second = finding(1, 2, "台帐");

  it("are ignored at their place only, also after edits elsewhere", () => {
    const isIgnored = createIgnoredFilter([ignoring(first, whole, "here")]);
    expect([isIgnored(first, whole), isIgnored(second, whole)]).toEqual([true, false]);
    const edited = text("开头新加一段。", "会前说过，要建好台帐，逐项销号。");
    expect(isIgnored(finding(1, 8, "台帐"), edited)).toBe(false);
    const below = text("开头新加一段。", "要建好台帐，逐项销号。");
    expect(isIgnored(finding(1, 3, "台帐"), below)).toBe(true);
  });

  it("or wherever the words stand", () => {
    const isIgnored = createIgnoredFilter([ignoring(first, whole, "everywhere")]);
    expect([isIgnored(first, whole), isIgnored(second, whole)]).toEqual([true, true]);
  });

  it("are read leniently", () => {
    const sound = { rule: "a/b", text: "台帐", around: null };
    expect(readIgnoredFindings([sound, { rule: 1 }, null])).toEqual([sound]);
    expect(readIgnoredFindings("no list")).toEqual([]);
  });
});
