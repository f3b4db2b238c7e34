import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isCleanCut } from "./clean-cut";
import { fixtureDocument } from "./fixture-document";
import { mineLibrary } from "./mine-library";

const LINES = [
  "opening: 刚才，12位书记作了述职，听了很受启发，总的感到讲得实、找得准、谋得细。下面，我讲三点意见。",
  "achievements: # 一、 盘点一年，底气更足",
  "achievements: 一是政治建设更加有力。各级党组织坚持把学习摆在首位。二是组织体系更加严密。三是干部队伍更加过硬。",
  "transition: 在肯定成绩的同时，也要清醒看到存在的短板和不足。",
  "problems: # 二、 正视差距，直面短板",
  "problems: 有的支部“三会一课”流于形式，制度落实不够严格。有的书记说起来重要、做起来次要。整顿XX等问题。",
  "tasks: # 三、 着眼长远，再谱新篇",
  "tasks: 要压紧压实各级书记第一责任人责任，一级抓一级、层层抓落实。的确需要。陈立本同志在白石镇抓得很紧，要向他学习。",
  "closing: 同志们，让我们以更加务实的作风，把基层党建抓出新气象！",
];
const entities = {
  persons: [{ text: "陈立本", count: 1 }],
  places: [{ text: "白石镇", count: 1 }],
  units: [],
};
const mine = (...years: number[]) =>
  mineLibrary(years.map((year, at) => fixtureDocument(`d${at}`, LINES, { year, entities }))).phrases;

describe("mergePhrases", () => {
  const phrases = mine(2025);
  const of = (pattern: string) =>
    phrases.filter((phrase) => phrase.pattern === pattern).map((phrase) => phrase.text);

  it("sorts wording into patterns", () => {
    expect(of("heading")).toContain("盘点一年，底气更足");
    expect(of("heading")).toContain("政治建设更加有力");
    expect(of("problem")).toContain("有的支部“三会一课”流于形式，制度落实不够严格。");
    expect(of("measure")).toContain("要压紧压实各级书记第一责任人责任，一级抓一级、层层抓落实。");
    expect(of("closing")).toEqual(["同志们，让我们以更加务实的作风，把基层党建抓出新气象！"]);
    expect(of("opening")).toEqual([
      "刚才，〔数字〕位书记作了述职，听了很受启发，总的感到讲得实、找得准、谋得细。",
    ]);
    expect(of("transition")).toEqual(
      expect.arrayContaining([
        "下面，我讲〔数字〕点意见。",
        "在肯定成绩的同时，也要清醒看到存在的短板和不足。",
      ]),
    );
  });

  it("keeps parallel siblings together with ordinals to be counted", () => {
    expect(of("parallel-set")).toContain(
      "⟦shi!⟧政治建设更加有力。⟦shi⟧组织体系更加严密。⟦shi⟧干部队伍更加过硬。",
    );
    expect(of("parallel-set")).toContain("盘点一年，底气更足\n正视差距，直面短板\n着眼长远，再谱新篇");
  });

  it("offers no blanks, fragments, foreign names or wording about one place", () => {
    const all = phrases.map((phrase) => phrase.text).join("\n");
    expect(all).not.toMatch(/XX|陈立本|白石镇/u);
    expect(phrases.every((phrase) => isCleanCut(phrase.text.replaceAll("\n", "；"), 6, 300))).toBe(true);
  });

  it("merges what several documents say, with counts, years and sources", () => {
    const merged = mine(2019, 2025).find((phrase) => phrase.text === "盘点一年，底气更足");
    expect(merged).toMatchObject({ frequency: 2, documentFrequency: 2, firstYear: 2019, lastYear: 2025 });
    expect(merged?.sources.map((source) => source.documentId)).toEqual(["d0", "d1"]);
  });

  it("merges variants that differ in marks, figures and the level they speak from", () => {
    const line = (text: string) => [`tasks: ${text}`];
    const { phrases: merged } = mineLibrary([
      fixtureDocument("a", line("全市要用12个月时间，把软弱涣散支部整顿到位。")),
      fixtureDocument("b", line("全县要用6个月时间把软弱涣散支部整顿到位。")),
    ]);
    const sentence = merged.filter(({ text }) => text.includes("时间"));
    expect(sentence.map(({ documentFrequency, variants }) => [documentFrequency, variants.length])).toEqual([
      [2, 2],
    ]);
  });

  it("names in its sources what it replaced", () => {
    const line = ["tasks: 要学习推广白石镇的做法，让更多支部强起来、活起来。"];
    const { phrases: named } = mineLibrary([
      fixtureDocument("a", line, { entities }),
      fixtureDocument("b", line, { entities }),
    ]);
    const phrase = named.find(({ text }) => text.startsWith("要学习推广"));
    expect(phrase?.text).toBe("要学习推广〔地名〕的做法，让更多支部强起来、活起来。");
    expect(phrase?.sources[0]?.names).toEqual(["白石镇"]);
  });

  it("merges near variants into one phrase that lists them, and keeps its id when a newer one leads", () => {
    const old = fixtureDocument("a", ["tasks: 要压紧压实各级书记第一责任人责任，一级抓一级、层层抓落实。"], {
      year: 2019,
    });
    const newer = (id: string) =>
      fixtureDocument(id, ["tasks: 必须进一步压紧压实书记第一责任人责任，一级抓一级、层层抓落实。"], {
        year: 2026,
      });
    const find = (...documents: Parameters<typeof mineLibrary>[0]) =>
      mineLibrary(documents).phrases.find(
        ({ text, grain }) => grain === "frame" && text.includes("责任人责任"),
      );
    const alone = find(old);
    const merged = find(old, newer("b"), newer("c"));
    expect(merged?.id).toBe(alone?.id);
    expect(merged?.text).toContain("必须进一步");
    expect(merged?.variants.map(({ frequency }) => frequency)).toEqual([2, 1]);
    expect(merged).toMatchObject({
      documentFrequency: 3,
      firstYear: 2019,
      lastYear: 2026,
      singleDocument: false,
    });
    expect(merged?.variants.map(({ id }) => id)).toContain(alone?.id);
  });

  it("knows the parallel headings a heading came with", () => {
    const set = phrases.find(({ text }) => text === "政治建设更加有力");
    expect(set?.siblings).toEqual([["政治建设更加有力", "组织体系更加严密", "干部队伍更加过硬"]]);
    expect(set).toMatchObject({ grain: "heading", singleDocument: true });
  });

  it("gives the same ids whatever the order of the documents", () => {
    const documents = [2019, 2022, 2025].map((year, at) => fixtureDocument(`d${at}`, LINES, { year }));
    const expected = mineLibrary(documents);
    fc.assert(
      fc.property(fc.shuffledSubarray(documents, { minLength: 3 }), (shuffled) => {
        expect(mineLibrary(shuffled)).toEqual(expected);
      }),
      { numRuns: 6 },
    );
    expect(new Set(expected.phrases.map((phrase) => phrase.id)).size).toBe(expected.phrases.length);
  });
});
