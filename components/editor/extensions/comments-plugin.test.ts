import { undo } from "@tiptap/pm/history";
import { TextSelection } from "@tiptap/pm/state";
import { describe, expect, it } from "vitest";
import { acceptSuggestion, goToComment, showComments, walkComments } from "../commands/comments";
import { anchorTextOf, posOfOffset, rangeBetween } from "../queries/anchor-place";
import { linesOf, run, stateOf } from "../testing/draft-state";
import { commentsPlugin, currentComment, type PlacedComment, shownComments } from "./comments-plugin";

const LINES = ["title 讲话", "p 晒场要提前腾出来。", "p 各村报〔数字〕台数。"];
const start = () => stateOf(LINES, {}, [commentsPlugin()]);
const remark = (id: string, fromPos: number, toPos: number, isSuggestion = false): PlacedComment => ({
  ...{ id, fromPos, toPos, isSuggestion },
});
/** 提前, in the second line. */
const EARLY = remark("a", 8, 10);

describe("places of anchors", () => {
  it("are the same place in the editor and back, at every character of every block", () => {
    const { doc } = start();
    const text = anchorTextOf(doc);
    expect(text).toBe("讲话\n晒场要提前腾出来。\n各村报\ufffc台数。");
    for (let offset = 0; offset < text.length; offset += 1) {
      const pos = posOfOffset(doc, offset);
      expect(rangeBetween(doc, pos, pos)).toEqual({ start: offset, end: offset });
    }
    expect(text.slice(6, 8)).toBe("提前");
    expect(posOfOffset(doc, 6)).toBe(EARLY.fromPos);
  });
});

describe("remarks on the paper", () => {
  it("move with the words as others are typed before them, and go with them", () => {
    const shown = run(start(), showComments([EARLY]));
    const typed = shown.apply(shown.tr.insertText("各村", 5));
    expect(shownComments(typed)).toEqual([remark("a", 10, 12)]);
    const within = typed.apply(typed.tr.insertText("些", 11));
    expect(shownComments(within)).toEqual([remark("a", 10, 13)]);
    expect(shownComments(within.apply(within.tr.delete(9, 14)))).toEqual([]);
  });

  it("may run over several blocks", () => {
    const over = remark("a", 8, 20);
    expect(shownComments(run(start(), showComments([over])))).toEqual([over]);
  });

  it("are walked through in the order of the text, from the last to the first", () => {
    let state = run(start(), showComments([remark("b", 18, 20), EARLY]));
    const walked = ["next", "next", "next", "previous"] as const;
    const stops = walked.map((direction) => {
      state = run(state, walkComments(direction));
      return currentComment(state);
    });
    expect(stops).toEqual(["a", "b", "a", "b"]);
  });

  it("are known by the cursor in them until it leaves", () => {
    const shown = run(start(), showComments([remark("line", 5, 14), EARLY]));
    const at = (pos: number) =>
      currentComment(shown.apply(shown.tr.setSelection(TextSelection.create(shown.doc, pos))));
    expect([at(9), at(6), at(2)]).toEqual(["a", "line", null]);
  });

  it("are not gone to when their words are gone", () => {
    expect(goToComment("a")(start())).toBe(false);
  });
});

describe("acceptSuggestion", () => {
  const suggested = () => run(start(), showComments([{ ...EARLY, isSuggestion: true }]));

  it("puts the proposed words in, as one step of undo", () => {
    const accepted = run(suggested(), acceptSuggestion("a", "提前", "九月底前"));
    expect(linesOf(accepted)[1]).toBe("p 晒场要九月底前|腾出来。");
    expect(linesOf(run(accepted, undo))[1]).toBe("p 晒场要提前腾出来。");
  });

  it("takes the words out when nothing is proposed for them", () => {
    const accepted = run(suggested(), acceptSuggestion("a", "提前", ""));
    expect(linesOf(accepted)[1]).toBe("p 晒场要|腾出来。");
  });

  it("leaves words alone that were changed since", () => {
    const state = suggested();
    const changed = state.apply(state.tr.insertText("些", 9));
    expect(acceptSuggestion("a", "提前", "九月底前")(changed)).toBe(false);
    expect(acceptSuggestion("gone", "提前", "九月底前")(state)).toBe(false);
  });
});
