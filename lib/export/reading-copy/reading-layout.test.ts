import { describe, expect, it } from "vitest";
import type { DraftDocument } from "@/lib/speech/draft-document";
import { printDraft } from "@/lib/speech/draft-text";
import { spokenChars } from "@/lib/speech/spoken-chars";
import { draft, heading, line } from "@/lib/speech/testing/draft-blocks";
import { pageRows, type ReadingPage } from "./fill-pages";
import { spokenCharsOf } from "./reading-block";
import { readingBlocks } from "./reading-blocks";
import { DEFAULT_READING_CHOICES, READING_SIZES_PT } from "./reading-choices";
import { readingLayout } from "./reading-layout";
import { readingMeasure } from "./reading-page";

const CLAUSE = "各级党组织书记要把抓基层打基础的责任牢牢扛在肩上";
const sentence = (clauses: number) => `${Array.from({ length: clauses }, () => CLAUSE).join("，")}。`;
const paragraph = (...clauses: number[]) => line("paragraph", clauses.map(sentence).join(""));

const SPEECH = draft(
  line("title", "在全市抓基层党建工作推进会上的讲话"),
  line("dateLine", "2026年1月5日"),
  line("salutation", "同志们："),
  line("paragraph", "下面，我讲三点意见："),
  heading(1, "总结成绩"),
  heading(2, "队伍更强"),
  paragraph(3, 4, 5, 2, 6, 3, 4, 5),
  heading(1, "正视问题"),
  paragraph(6, 6, 6, 6, 6),
  paragraph(2, 3, 2),
  line("signature", "中共青川市委员会"),
  line("signature", "2026年1月5日"),
);

const words = ({ lines }: ReadingPage) => lines.map(({ block, from, to }) => block.text.slice(from, to));
const pagesOf = (document: DraftDocument, choices = DEFAULT_READING_CHOICES) =>
  readingLayout(document, {}, choices).pages;

describe("readingLayout", () => {
  it.each(READING_SIZES_PT)("ends every page at a sentence's end, at %d pt", (sizePt) => {
    const { profile, pages } = readingLayout(SPEECH, {}, { ...DEFAULT_READING_CHOICES, sizePt });
    expect(pages.length).toBeGreaterThan(2);
    for (const page of pages.slice(0, -1)) expect(words(page).at(-1)).toMatch(/。$|^约 .+ 累计 .+$/u);
    for (const page of pages)
      expect(pageRows(page.lines)).toBeLessThanOrEqual(readingMeasure(profile).linesPerPage);
  });

  it("prints every word once, in order", () => {
    const printed = pagesOf(SPEECH)
      .flatMap(words)
      .filter((each) => !each.startsWith("约 "));
    const expected = readingBlocks(SPEECH, {}, { bracketDateLine: true }, true).map(({ text }) => text);
    expect(printed.join("")).toBe(expected.join(""));
  });

  it("keeps headings and what announces something with the sentence after them", () => {
    for (let filler = 1; filler < 16; filler += 1) {
      const document = draft(line("title", "讲话"), paragraph(filler), ...SPEECH.content.slice(3));
      for (const page of pagesOf(document).slice(0, -1)) {
        expect(page.lines.at(-1)?.block.kind).not.toBe("heading");
        expect(words(page).at(-1)).not.toMatch(/：$/u);
      }
    }
  });

  it("begins a page that goes on with a paragraph without an indent", () => {
    const [, second] = pagesOf(draft(line("title", "讲话"), paragraph(8, 8, 8, 8)));
    expect(second?.lines[0]).toMatchObject({ first: false });
  });

  it("writes the first words of the next page at the foot, and none on the last", () => {
    const pages = pagesOf(SPEECH);
    pages.slice(0, -1).forEach((page, index) => {
      const next = words(pages[index + 1] ?? page).join("");
      expect(next.startsWith((page.catchword ?? "?").replace("……", ""))).toBe(true);
    });
    expect(pages.at(-1)?.catchword).toBeNull();
  });

  it("divides a sentence longer than a page, at its limbs before its clauses", () => {
    const long = `${Array.from({ length: 5 }, () => [CLAUSE, CLAUSE, CLAUSE].join("，")).join("；")}。`;
    const pages = pagesOf(draft(line("title", "讲话"), line("paragraph", long)), {
      ...DEFAULT_READING_CHOICES,
      sizePt: 26,
    });
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages.slice(0, -1)) expect(words(page).at(-1)).toMatch(/；$/u);
  });

  it("breaks a sentence without any mark where the page is full", () => {
    const pages = pagesOf(draft(line("title", "讲话"), line("paragraph", CLAUSE.repeat(30))));
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.flatMap(words).join("")).toContain(CLAUSE.repeat(30));
  });

  it("gives the minutes of each section at its end, and how far the speech has come", () => {
    const minutes = pagesOf(
      draft(
        line("title", "讲话"),
        line("paragraph", `${"开".repeat(90)}。`),
        heading(1, "一"),
        line("paragraph", `${"中".repeat(597)}。`),
      ),
    )
      .flatMap(words)
      .filter((each) => each.startsWith("约 "));
    expect(minutes).toEqual(["约 30 秒 · 累计 30 秒", "约 3 分 20 秒 · 累计 3 分 50 秒"]);
  });

  it("prints no breath marks when they are not wanted", () => {
    const blocks = (breaths: boolean) => readingBlocks(SPEECH, {}, { bracketDateLine: true }, breaths);
    expect(blocks(true).some((block) => block.breaths.length > 0)).toBe(true);
    expect(blocks(false).every((block) => block.breaths.length === 0)).toBe(true);
  });

  it("counts what is read aloud as the status bar does", () => {
    const document = draft(
      ...SPEECH.content,
      line("paragraph", "⟦shi!⟧投入〔数字〕万元，建成12个站点。⟦shi⟧GDP增长5.6%。"),
    );
    const counted = printDraft(document, {}).reduce((sum, block) => sum + spokenChars(block), 0);
    const blocks = readingBlocks(document, {}, { bracketDateLine: true }, true);
    expect(blocks.reduce((sum, block) => sum + spokenCharsOf(block), 0)).toBe(counted);
  });

  it("lays out a draft that is nearly empty", () => {
    expect(pagesOf(draft(line("title", ""), line("paragraph", "")))).toEqual([]);
    expect(pagesOf(draft(line("title", "讲话"), line("paragraph", ""))).flatMap(words)).toEqual(["讲话"]);
  });
});
