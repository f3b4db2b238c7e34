import { type EditorState, NodeSelection, TextSelection } from "@tiptap/pm/state";
import { describe, expect, it } from "vitest";
import { ownBinding } from "@/lib/speech/own-fact";
import { linesOf, run, stateOf } from "../testing/draft-state";
import { bindSameSlots, bindSlot } from "./bind-slots";
import { fillSameSlots, fillSlot } from "./fill-slot";
import { leaveFilledSlot } from "./leave-filled-slot";
import { restoreEmptiedSlot, restoreSlot } from "./restore-slot";
import { walkSlots } from "./walk-slots";

const LINES = ["title 讲话", "p 全县〔乡镇数〕个乡镇，", "p 看了〔乡镇数〕个，查了〔村数〕个。"];

/** The words that remember a slot, each with its label. */
function filledWords(state: EditorState): string[] {
  const words: string[] = [];
  state.doc.descendants((node) => {
    const mark = node.marks.find(({ type }) => type.name === "filledSlot");
    if (mark !== undefined) words.push(`${mark.attrs.label}=${node.text}`);
  });
  return words;
}

function firstSlotFilled(text: string) {
  return run(run(stateOf(LINES), walkSlots("next")), fillSlot(text));
}

describe("a filled slot", () => {
  it("remembers the slot it was, also in what is typed on at its end", () => {
    const state = firstSlotFilled("十");
    const typed = state.apply(state.tr.insertText("二"));
    expect(filledWords(typed)).toEqual(["乡镇数=十二"]);
    expect(linesOf(run(typed, restoreSlot))[1]).toBe("p 全县«〔乡镇数〕»个乡镇，");
  });

  it("gives the slot back when its last character is deleted", () => {
    const state = run(firstSlotFilled("𠮷"), restoreEmptiedSlot("backward"));
    expect(linesOf(state)[1]).toBe("p 全县«〔乡镇数〕»个乡镇，");
  });

  it("gives the slot back when all its words are selected and deleted, and not when more is", () => {
    const state = firstSlotFilled("十二");
    const from = state.selection.from - 2;
    const whole = state.apply(state.tr.setSelection(TextSelection.create(state.doc, from, from + 2)));
    expect(linesOf(run(whole, restoreEmptiedSlot("forward")))[1]).toBe("p 全县«〔乡镇数〕»个乡镇，");
    const more = state.apply(state.tr.setSelection(TextSelection.create(state.doc, from - 1, from + 2)));
    expect(restoreEmptiedSlot("backward")(more)).toBe(false);
  });

  it("stays while more than one character is left", () => {
    expect(restoreEmptiedSlot("backward")(firstSlotFilled("十二"))).toBe(false);
  });

  it("is left at its end: what is typed next is outside it", () => {
    const left = run(firstSlotFilled("十二"), leaveFilledSlot);
    const typed = left.apply(left.tr.insertText("多"));
    expect(linesOf(typed)[1]).toBe("p 全县十二多|个乡镇，");
    expect(filledWords(typed)).toEqual(["乡镇数=十二"]);
    expect(leaveFilledSlot(left)).toBe(false);
  });
});

describe("slots of the same name", () => {
  it("are filled all at once, with the cursor behind the first", () => {
    const state = run(stateOf(LINES), fillSameSlots("乡镇数", "12"));
    expect(linesOf(state)).toEqual(["title 讲话", "p 全县12|个乡镇，", "p 看了12个，查了〔村数〕个。"]);
    expect(filledWords(state)).toEqual(["乡镇数=12", "乡镇数=12"]);
  });

  it("are bound all at once, and the one selected stays selected", () => {
    const bound = run(run(stateOf(LINES), walkSlots("next")), bindSameSlots("乡镇数", ownBinding("乡镇数")));
    expect(bound.selection).toBeInstanceOf(NodeSelection);
    const bindings: unknown[] = [];
    bound.doc.descendants((node) => {
      if (node.type.name === "slot") bindings.push(node.attrs.binding);
    });
    expect(bindings).toEqual(["own:乡镇数", "own:乡镇数", null]);
    expect(bindSameSlots("乡镇数", "unit")(bound)).toBe(false);
  });
});

it("one slot is bound to a fact and freed again", () => {
  const bound = run(run(stateOf(LINES), walkSlots("next")), bindSlot("unitCount"));
  expect(bound.selection).toBeInstanceOf(NodeSelection);
  expect(linesOf(run(bound, bindSlot(null)))).toEqual(linesOf(run(stateOf(LINES), walkSlots("next"))));
  expect(bindSlot("unitCount")(bound)).toBe(false);
});
