import { describe, expect, it } from "vitest";
import { parseExtracted } from "../parse-document";
import { registerFigures } from "./register";
import { sharedRuns, vocabularyGrowth } from "./vocabulary";

function documentOf(body: string) {
  const lines = ["在全县工作会议上的讲话", "同志们：", ...body.split("\n")];
  const parsed = parseExtracted("a.txt", {
    format: "txt",
    frontMatter: {},
    lines: lines.map((text) => ({ text })),
  });
  if (!parsed.ok) throw new Error(parsed.error.code);
  return parsed.value;
}

describe("registerFigures", () => {
  it("counts what stands in the text, marks aside", () => {
    const document = documentOf(
      "要突出重点，抓紧抓实。必须用好“红色驿站”，新建3个。\n一是压实责任。书记要带头。二是严格考核。考核要见人见事。",
    );
    const figures = registerFigures([document]);
    expect(figures.texts).toBe(1);
    expect(figures.sentence).toEqual({ median: 7, p90: 12 });
    expect(figures.clause.median).toBe(6);
    const counted = (per1000: number) => Math.round((per1000 * figures.characters) / 1000);
    expect(counted(figures.yao)).toBe(3);
    expect(counted(figures.runInOrdinals)).toBe(2);
    expect(counted(figures.quotedWords)).toBe(1);
    expect(counted(figures.insistence)).toBe(1);
    expect(counted(figures.focus)).toBe(1);
    expect(counted(figures.figures)).toBe(1);
    expect(figures.runInHeading).toBe(4);
  });
});

describe("vocabulary", () => {
  it("grows little where a text repeats itself", () => {
    expect(vocabularyGrowth("抓落实，".repeat(4000))).toBe(3);
    expect(vocabularyGrowth("抓落实")).toBe(0);
  });

  it("shares the runs that stand in two texts", () => {
    const run = "层层压实管党治党责任";
    expect(sharedRuns([run, `要${run}`])).toBeCloseTo(6 / 7);
    expect(sharedRuns([run + run])).toBe(0);
  });
});
