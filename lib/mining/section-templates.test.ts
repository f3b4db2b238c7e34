import { describe, expect, it } from "vitest";
import { fixtureDocument } from "./fixture-document";
import { mineLibrary } from "./mine-library";

const { sections } = mineLibrary([
  fixtureDocument("a", [
    "opening: 刚才，各位书记作了述职，讲得都很实在。我完全同意大家的意见，请认真抓好落实。",
    "problems: # 二、 正视差距，直面短板",
    "problems: 对照上级要求，差距还不小。一是责任传导逐级递减。有的书记开会讲得多、会后抓得少。比如，某支部全年没有研究过一次党建。二是党建业务各干各的。2025年抽查的12个支部有6个没有计划，占50%，还有3个计划是抄的。",
    "tasks: # 三、 着眼长远，再谱新篇",
    "tasks: ## （一） 抓学习强根基",
    "tasks: 各级党委要带头学习，学出忠诚和担当。要办好培训班。",
    "closing: 同志们，蓝图已经绘就，号角已经吹响，让我们一起干起来，干出好成绩，向组织和群众交出满意答卷！",
  ]),
]);
const section = (move: string) => sections.find((template) => template.move === move);

describe("sectionTemplates", () => {
  it("keeps heading, lead sentence and run-in headings, and leaves the details to fill", () => {
    expect(section("problems")?.blocks).toEqual([
      { type: "heading", level: 1, text: "正视差距，直面短板" },
      {
        type: "paragraph",
        text:
          "对照上级要求，差距还不小。" +
          "⟦shi!⟧责任传导逐级递减。有的书记开会讲得多、会后抓得少。〔具体表现〕。" +
          "⟦shi⟧党建业务各干各的。〔具体表现〕。",
      },
    ]);
  });

  it("carries subheadings on their own line", () => {
    expect(section("tasks")?.blocks.slice(0, 2)).toEqual([
      { type: "heading", level: 1, text: "着眼长远，再谱新篇" },
      { type: "heading", level: 2, text: "抓学习强根基" },
    ]);
  });

  it("gives opening and closing without a heading", () => {
    for (const move of ["opening", "closing"]) {
      expect(section(move)?.blocks.every((block) => block.type === "paragraph")).toBe(true);
    }
  });
});
