import { describe, expect, it } from "vitest";
import { headingParallelism } from "./heading-parallelism";

const set = (...texts: string[]) =>
  headingParallelism(texts.map((text) => ({ level: 1, text, move: "tasks", runIn: false, share: 0.2 })));

describe("headingParallelism", () => {
  it("is 1 for siblings of one build, less for uneven ones, 0 where there are no siblings", () => {
    const even = set("抓学习，强思想根基", "抓班子，强组织根基", "抓作风，强纪律根基");
    const uneven = set("抓学习", "关于下一步全镇基层党建工作的几点打算和要求", "存在的问题");
    expect(even).toBeCloseTo(1);
    expect(uneven).toBeLessThan(0.6);
    expect(set("只有一个标题")).toBe(0);
  });
});
