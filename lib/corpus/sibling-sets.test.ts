import { describe, expect, it } from "vitest";
import { parseOutline } from "./parse-outline";
import { siblingSets } from "./sibling-sets";
import { cleanLinesOf } from "./testing/clean-lines-of";

function setsOf(...texts: string[]) {
  const lines = cleanLinesOf(texts);
  const { headings } = parseOutline(lines);
  return siblingSets(headings).map((set, index) => [
    headings[index]?.number,
    set === null ? null : headings[set]?.text,
  ]);
}

describe("siblingSets", () => {
  it("keeps the ordinals of two sections apart", () => {
    const sets = setsOf(
      "一、存在的问题",
      "一是责任扛得不够牢。有的书记一年没有到过联系点。二是阵地用得不够好。活动室常年锁着。",
      "二、下一步打算",
      "一是把责任扛起来。书记每季度讲一次。二是把阵地用起来。活动室每天开门。",
    );
    expect(sets).toEqual([
      ["一、", null],
      ["一是", "责任扛得不够牢"],
      ["二是", "责任扛得不够牢"],
      ["二、", null],
      ["一是", "把责任扛起来"],
      ["二是", "把责任扛起来"],
    ]);
  });

  it("begins another set where the counting begins again", () => {
    const sets = setsOf(
      "一、主要工作",
      "一是建组织。新建支部三个。二是强队伍。培训书记两期。",
      "一要抓学习。每月集中一次。二要抓服务。每周上门一次。",
    );
    expect(new Set(sets.flatMap(([, set]) => set ?? []))).toEqual(new Set(["建组织", "抓学习"]));
  });
});
