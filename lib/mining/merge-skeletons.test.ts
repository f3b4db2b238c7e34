import { describe, expect, it } from "vitest";
import { viewDocument } from "./document-view";
import { fixtureDocument } from "./fixture-document";
import { mineLibrary } from "./mine-library";
import { skeletonUnit } from "./skeleton-unit";

const HEADED = [
  "opening: 刚才，各位书记作了述职，大家讲得实在。",
  "achievements: # 一、 回顾一年，成绩可喜",
  "achievements: 一年来全市上下齐心协力。一是政治建设更加有力。各级党组织学在前面。二是组织体系更加严密。支部建到网格。",
  "problems: # 二、 正视问题，短板犹存",
  "problems: 对照要求，差距不小。一是责任传导逐级递减。有的书记抓得松。二是党建业务各干各的。有的支部两张皮。",
  "tasks: # 三、 着眼长远，再谱新篇",
  "tasks: 第一，聚焦政治引领。要抓学习。第二，聚焦中心大局。要促发展。",
  "tasks: # 四、 压实责任，狠抓落实",
  "tasks: 各级书记要亲自抓，组织部门要盯到底。",
  "closing: 同志们，让我们一起努力，再创佳绩！",
];

const UNHEADED_REVIEW = [
  "opening: 今天开这个会，听了述职，我先评一评。",
  `achievements: 一是班子强了。${"工作有了新起色。".repeat(10)}二是家底厚了。${"集体有了新收入。".repeat(10)}`,
  `problems: 一是劲头不足。${"有的支部推一推才动一动。".repeat(10)}二是办法不多。${"有的书记老办法不顶用。".repeat(10)}`,
  "tasks: # 一、 把支部抓硬",
  "tasks: 要抓班子带队伍。",
  "tasks: # 二、 把产业抓活",
  "tasks: 要选路子促增收。",
];

describe("mergeSkeletons", () => {
  it("names the architecture by its moves, neighbours of one move taken together", () => {
    const { skeletons } = mineLibrary([fixtureDocument("a", HEADED)]);
    expect(skeletons).toHaveLength(1);
    expect(skeletons[0]?.name).toBe("成绩—问题—部署");
    expect(skeletons[0]?.sections.map((section) => section.move)).toEqual([
      "opening",
      "achievements",
      "problems",
      "tasks",
      "closing",
    ]);
    const total = skeletons[0]?.sections.reduce((sum, section) => sum + section.share, 0) ?? 0;
    expect(total).toBeCloseTo(1, 1);
  });

  it("counts a review that stands unheaded in the opening as part of the architecture, and merges on it", () => {
    const { skeletons } = mineLibrary([fixtureDocument("a", HEADED), fixtureDocument("b", UNHEADED_REVIEW)]);
    expect(skeletons.map(({ name, documentFrequency }) => [name, documentFrequency])).toEqual([
      ["成绩—问题—部署", 2],
    ]);
    expect(skeletons[0]?.headingSets).toHaveLength(2);
  });

  it("splits a headed section that reviews achievements and problems both", () => {
    const view = viewDocument(
      fixtureDocument("a", [
        "achievements: # 一、 肯定成绩、正视不足",
        `achievements: ${"过去一年成效明显。".repeat(12)}`,
        `problems: ${"有的书记责任意识不强。".repeat(12)}`,
        "tasks: # 二、 把握重点、创新突破",
        `tasks: ${"要抓好支部建设。".repeat(12)}`,
      ]),
    );
    expect(skeletonUnit(view)?.core.map(({ move }) => move)).toEqual(["achievements", "problems", "tasks"]);
  });

  it("keeps kinds apart and puts what more documents follow first", () => {
    const { skeletons } = mineLibrary([
      fixtureDocument("a", HEADED, { kind: "promotion-speech" }),
      fixtureDocument("b", HEADED),
      fixtureDocument("c", HEADED),
    ]);
    expect(skeletons.map(({ kind, documentFrequency }) => [kind, documentFrequency])).toEqual([
      ["review-speech", 2],
      ["promotion-speech", 1],
    ]);
  });

  it("keeps run-in headings with their ordinals, slots names and measures what lies below", () => {
    const entities = { persons: [], places: [{ text: "云岭县", count: 4 }], units: [] };
    const lines = [...HEADED.slice(0, 5), "tasks: # 三、 建强云岭县12个支部", "tasks: 要抓落实。"];
    const { skeletons } = mineLibrary([fixtureDocument("a", lines, { entities })]);
    const headings = skeletons[0]?.headingSets[0]?.headings ?? [];
    expect(headings.at(-1)?.text).toBe("建强〔单位〕〔数字〕个支部");
    expect(headings.find((heading) => heading.text === "政治建设更加有力")).toMatchObject({
      runIn: true,
      family: "shi",
      level: 2,
    });
    const achievements = headings.find((heading) => heading.text === "回顾一年，成绩可喜");
    expect(achievements?.share).toBeGreaterThan(0.3);
  });

  it("leaves out documents of unknown kind", () => {
    expect(mineLibrary([fixtureDocument("a", HEADED, { kind: null })]).skeletons).toEqual([]);
  });
});
