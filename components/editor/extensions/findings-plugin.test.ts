import type { Command, EditorState } from "@tiptap/pm/state";
import type { Decoration } from "@tiptap/pm/view";
import { describe, expect, it } from "vitest";
import { showFindings } from "../commands/findings";
import { stateOf } from "../testing/draft-state";
import { findingsKey, findingsPlugin, type PlacedFinding, shownFindings } from "./findings-plugin";

const finding = (id: string, fromPos: number, toPos: number, message = "重复"): PlacedFinding => ({
  id,
  fromPos,
  toPos,
  severity: "doubt",
  message,
  fix: null,
  isUnderlined: true,
});

const start = () => stateOf(["title 讲话", "p 学习更深，学习更实。"], {}, [findingsPlugin()]);

function apply(state: EditorState, command: Command): EditorState {
  let next = state;
  command(state, (transaction) => {
    next = state.apply(transaction);
  });
  return next;
}

const marks = (state: EditorState): Decoration[] => findingsKey.getState(state)?.decorations.find() ?? [];

describe("showFindings", () => {
  it("changes nothing when the same findings already stand there, moved by typing or not", () => {
    const shown = apply(start(), showFindings([finding("a", 5, 7)]));
    expect(showFindings([finding("a", 5, 7)])(shown)).toBe(false);
    const moved = shown.apply(shown.tr.insertText("要", 5));
    expect(showFindings([finding("a", 6, 8)])(moved)).toBe(false);
    expect(showFindings([finding("a", 5, 7)])(moved)).toBe(true);
  });

  it("shows a finding that was changed, came or went", () => {
    const shown = apply(start(), showFindings([finding("a", 5, 7)]));
    for (const findings of [[finding("a", 5, 7, "错别字")], [finding("b", 5, 7)], []]) {
      expect(shownFindings(apply(shown, showFindings(findings)))).toEqual(findings);
    }
  });

  it("keeps the marks of findings that stay when another one comes", () => {
    const shown = apply(start(), showFindings([finding("a", 5, 7)]));
    const both = apply(shown, showFindings([finding("a", 5, 7), finding("b", 10, 12)]));
    expect(marks(both)[0]?.spec.finding).toBe(marks(shown)[0]?.spec.finding);
    expect(shownFindings(both).map(({ id }) => id)).toEqual(["a", "b"]);
  });
});
