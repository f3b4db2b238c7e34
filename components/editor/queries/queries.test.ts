import { AllSelection, type EditorState } from "@tiptap/pm/state";
import { describe, expect, it } from "vitest";
import { stateOf } from "../testing/draft-state";
import { currentPlace } from "./place";
import { printedParts } from "./printed-parts";
import { printedSelection } from "./printed-selection";
import { openSlots } from "./slots";

describe("currentPlace", () => {
  it("names the move, the heading and the printed words before the cursor", () => {
    const lines = [
      "title 讲",
      "h1@problems 〔年度〕年的问题",
      "h2 学习",
      "p ⟦shi⟧学得不深。成因有三。⟦shi⟧学得|不广。完。",
    ];
    expect(currentPlace(stateOf(lines, { year: 2025 }))).toEqual({
      move: "problems",
      headingText: "学习",
      level: 2,
      precedingText: "一是学得不深。成因有三。二是学得",
      blockIndex: 3,
      blockType: "paragraph",
      runInHeading: "二是学得不广",
    });
  });
  it("takes a paragraph's own move before that of the heading", () => {
    expect(currentPlace(stateOf(["title 讲", "h1@tasks 部署", "p@closing 同志们|"])).move).toBe("closing");
  });
  it("is the opening above the first heading", () => {
    const place = currentPlace(stateOf(["title 讲", "p 今天|"]));
    expect([place.move, place.headingText, place.runInHeading]).toEqual(["opening", null, null]);
  });
});

describe("openSlots", () => {
  it("counts bound slots as open while their fact is missing", () => {
    const state = stateOf(["title 〔单位〕", "p 〔数字〕"]);
    expect(openSlots(state, {}).map(({ node }) => node.attrs.label)).toEqual(["单位", "数字"]);
    expect(openSlots(state, { unit: "某县" }).map(({ node }) => node.attrs.label)).toEqual(["数字"]);
  });
});

describe("what is copied", () => {
  it("has numbers, ordinals and facts printed", () => {
    const state = stateOf(["title |〔单位〕讲话", "h1 甲", "p ⟦shi⟧乙"], { unit: "某县" });
    const all = state.apply(state.tr.setSelection(selectAll(state)));
    expect(printedSelection(all)).toBe("某县讲话\n一、甲\n一是乙");
    expect(printedParts(all)).toEqual([
      { type: "slot", text: "某县" },
      { type: "heading", text: "一、" },
      { type: "ordinal", text: "一是" },
    ]);
  });
});

function selectAll(state: EditorState): AllSelection {
  return new AllSelection(state.doc);
}
