import { undo } from "@tiptap/pm/history";
import { describe, expect, it } from "vitest";
import { numbersOf } from "../queries/draft-blocks";
import { linesOf, run, stateOf } from "../testing/draft-state";
import { convertSectionOrdinals } from "./convert-ordinals";
import { deleteSection } from "./delete-section";
import { duplicateSection } from "./duplicate-section";
import { insertBlocksBefore } from "./insert-blocks";
import { mergeSection } from "./merge-section";
import { moveSection, placeSection } from "./move-section";
import { selectLine } from "./select-line";
import { setSectionMove } from "./set-section-move";
import { shiftSection } from "./shift-section";
import { splitSection } from "./split-section";

const DRAFT = ["title 讲", "h1 甲", "p 文|甲", "h2 乙", "p 乙文", "h1 丙", "h2 丁", "p@closing 结"];
const start = () => stateOf(DRAFT);
const headings = (state: ReturnType<typeof start>) =>
  numbersOf(state.doc).flatMap(({ heading }, at) =>
    heading === null ? [] : [`${heading}${state.doc.child(at).textContent}`],
  );

describe("placeSection", () => {
  it("takes what lies below along, renumbers, and leaves the closing last", () => {
    const state = run(start(), placeSection(1, 7, 1));
    expect(headings(state)).toEqual(["一、丙", "（一）丁", "二、甲", "（一）乙"]);
    expect(linesOf(state).at(-1)).toBe("p@closing 结");
    expect(linesOf(state)).toContain("p 文|甲");
  });
  it("changes the level of the whole section on the way", () => {
    expect(headings(run(start(), placeSection(5, 3, 2)))).toEqual(["一、甲", "（一）丙", "1.丁", "（二）乙"]);
    expect(headings(run(start(), placeSection(6, 6, 1)))).toEqual(["一、甲", "（一）乙", "二、丙", "三、丁"]);
  });
  it.each([
    ["its own inside", placeSection(1, 3, 1)],
    ["its own place at its own level", placeSection(1, 1, 1)],
    ["above the title", placeSection(1, 0, 1)],
    ["a level below the third", placeSection(5, 3, 3)],
    ["no heading", placeSection(2, 5, 1)],
  ])("refuses %s", (_what, command) => {
    expect(command(start())).toBe(false);
  });
  it("is one step of undo", () => {
    const moved = run(start(), placeSection(1, 7, 1));
    expect(run(moved, undo).doc.eq(start().doc)).toBe(true);
  });
});

describe("moveSection and shiftSection", () => {
  it("move the section of any block, not only that of the cursor", () => {
    const state = run(start(), moveSection("up", 5));
    expect(headings(state)).toEqual(["一、丙", "（一）丁", "二、甲", "（一）乙"]);
    expect(linesOf(state)[1]).toBe("h1 丙|");
  });
  it("shift a section with all below it", () => {
    expect(headings(run(start(), shiftSection(1, 5)))).toEqual(["一、甲", "（一）乙", "（二）丙", "1.丁"]);
    expect(headings(run(start(), shiftSection(-1, 3)))).toEqual(["一、甲", "二、乙", "三、丙", "（一）丁"]);
    expect(shiftSection(1, 1)(start())).toBe(false);
    expect(shiftSection(-1, 1)(start())).toBe(false);
  });
});

describe("what the menu of a section does", () => {
  it("duplicates with all below it", () => {
    expect(headings(run(start(), duplicateSection(5)))).toEqual([
      ...["一、甲", "（一）乙", "二、丙", "（一）丁"],
      ...["三、丙", "（一）丁"],
    ]);
  });
  it("deletes with all below it and keeps the closing", () => {
    const state = run(start(), deleteSection(5));
    expect(linesOf(state)).toEqual(["title 讲", "h1 甲", "p 文甲", "h2 乙", "p 乙文|", "p@closing 结"]);
  });
  it("leaves an empty paragraph where the whole body was one section", () => {
    expect(linesOf(run(stateOf(["title 讲", "h1 甲|", "p 文"]), deleteSection()))).toEqual([
      "title 讲",
      "p |",
    ]);
  });
  it("merges into the section above without losing the words of the heading", () => {
    const state = run(start(), mergeSection(5));
    expect(linesOf(state).slice(4, 7)).toEqual(["p 乙文", "p 丙|", "h2 丁"]);
    expect(linesOf(run(stateOf(["title 讲", "h1 甲", "p 文", "h1 |", "p 续"]), mergeSection()))).toEqual([
      ...["title 讲", "h1 甲", "p 文|", "p 续"],
    ]);
    expect(mergeSection(1)(start())).toBe(false);
  });
  it("splits at the cursor, inside a paragraph or beside it", () => {
    const lines = (line: string) => linesOf(run(stateOf(["title 讲", "h2@tasks 甲", line]), splitSection()));
    expect(lines("p 前|后")).toEqual(["title 讲", "h2@tasks 甲", "p 前", "h2@tasks |", "p 后"]);
    expect(lines("p |后")).toEqual(["title 讲", "h2@tasks 甲", "h2@tasks |", "p 后"]);
    expect(lines("p 前|")).toEqual(["title 讲", "h2@tasks 甲", "p 前", "h2@tasks |"]);
    expect(splitSection(5)(start())).toBe(false);
    expect(splitSection()(stateOf(["title 讲", "h1 甲|", "p 文"]))).toBe(false);
  });
  it("names the move of a section; parts with another move keep it", () => {
    const state = stateOf([
      "title 讲",
      "h1@tasks 甲|",
      "p@tasks 文",
      "p 文",
      "h2@problems 乙",
      "p@problems 文",
    ]);
    expect(linesOf(run(state, setSectionMove("requirements")))).toEqual([
      ...["title 讲", "h1@requirements 甲|", "p@requirements 文", "p 文", "h2@problems 乙", "p@problems 文"],
    ]);
    expect(setSectionMove("tasks")(state)).toBe(false);
  });
  it("selects a heading to write it anew, and inserts before a block", () => {
    const { from, to } = run(start(), selectLine(1)).selection;
    expect(start().doc.textBetween(from, to)).toBe("甲");
    const state = run(
      start(),
      insertBlocksBefore(5, [{ type: "heading", attrs: { level: 1, move: "problems" } }]),
    );
    expect(headings(state)).toEqual(["一、甲", "（一）乙", "二、", "三、丙", "（一）丁"]);
  });
});

describe("convertSectionOrdinals", () => {
  it("changes the outer ordinals of a section and exchanges a family told inside", () => {
    const state = stateOf(["title 讲", "h1 甲", "p ⟦shi⟧子⟦di⟧丑⟦di⟧寅⟦shi⟧卯⟦di⟧辰", "h1 乙", "p ⟦shi⟧巳"]);
    const changed = run(state, convertSectionOrdinals("di", 1));
    expect(linesOf(changed)[2]).toBe("p ⟦di⟧子⟦shi⟧丑⟦shi⟧寅⟦di⟧卯⟦shi⟧辰");
    expect(linesOf(changed)[4]).toBe("p ⟦shi⟧巳");
    expect(numbersOf(changed.doc)[2]?.ordinals).toEqual(["第一，", "一是", "二是", "第二，", "一是"]);
    expect(run(changed, undo).doc.eq(state.doc)).toBe(true);
  });
  it("refuses where there is nothing to change", () => {
    expect(convertSectionOrdinals("yao", 1)(start())).toBe(false);
  });
});
