import { describe, expect, it } from "vitest";
import { linesOf, stateOf } from "../testing/draft-state";
import { recogniseStructure } from "./recognise-structure";

/** What becomes of a line when its last `typedChars` characters before the cursor have just been typed. */
function recognise(lines: string[], typedChars = 1): string[] | null {
  const state = stateOf(lines);
  const tr = recogniseStructure(state, state.selection.from - typedChars);
  return tr === null ? null : linesOf(state.apply(tr));
}

describe("recogniseStructure", () => {
  it.each([
    ["p 一、|", "h1 |"],
    ["p 十二、|加强领导", "h1 |加强领导"],
    ["p （二）|", "h2 |"],
    ["p (二)|", "h2 |"],
    ["p 3. |", "h3 |"],
    ["p 3.抓|", "h3 抓|"],
    ["p 3.《|", "h3 《|"],
    ["h1@tasks （一）|甲", "h2@tasks |甲"],
    ["p 一是|", "p ⟦shi⟧|"],
    ["p 一要|抓", "p ⟦yao⟧|抓"],
    ["p 首先，|", "p ⟦shouxian⟧|"],
    ["p 要求如下：第一，|", "p 要求如下：⟦di⟧|"],
    ["p ⟦shi⟧学习不深。二是|", "p ⟦shi⟧学习不深。⟦shi⟧|"],
    ["p 抓好两件事，一是|", "p 抓好两件事，⟦shi⟧|"],
    ["p 他说：“好。”一是|", "p 他说：“好。”⟦shi⟧|"],
  ])("turns %s into %s", (typed, expected) => {
    expect(recognise(["title 讲", typed])?.at(-1)).toBe(expected);
  });

  it.each([
    ["二是 where no list has begun", "p 二是|"],
    ["三是 after 一是", "p ⟦shi⟧甲。三是|"],
    ["a comma before 第一，", "p 其中，第一，|"],
    ["一是 inside a sentence", "p 这第一是|"],
    ["一、 inside a paragraph", "p 甲一、|"],
    ["a decimal point behind other words", "p 增长1.|"],
    ["a number that may still go on", "p 1.|"],
    ["a decimal number", "p 1.5|"],
  ])("leaves %s alone", (_what, typed) => {
    expect(recognise(["title 讲", typed])).toBeNull();
  });

  it("leaves the title and the lines under it alone", () => {
    expect(recognise(["title 一、|", "p 文"])).toBeNull();
    expect(recognise(["title 讲", "salutation 一是|", "p 文"])).toBeNull();
  });

  it("begins a set anew where one is already counted in the section", () => {
    expect(recognise(["title 讲", "p ⟦shi⟧甲；⟦shi⟧乙。", "p 一是|"])?.at(-1)).toBe("p ⟦shi!⟧|");
  });

  it("finds the ordinal at the head of a whole clause composed at once", () => {
    expect(recognise(["title 讲", "p 一是为了发展|"], 6)?.at(-1)).toBe("p ⟦shi⟧为了发展|");
  });

  it("does not turn back what stood there before the typing", () => {
    expect(recognise(["title 讲", "p 一是为了|"], 2)).toBeNull();
  });
});
