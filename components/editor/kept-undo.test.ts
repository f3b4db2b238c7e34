import { closeHistory, undo, undoDepth } from "@tiptap/pm/history";
import { EditorState, Selection } from "@tiptap/pm/state";
import { expect, it } from "vitest";
import { setHeadingLevel } from "./commands/set-heading-level";
import { draftHistoryPlugin } from "./extensions/draft-history";
import { slotDisplayPlugin } from "./extensions/slot-display";
import { keptUndoSchema, takeUndo, withUndo } from "./kept-undo";
import { nodeFromDocument } from "./queries/document-node";
import { draftOf, draftSchema, run } from "./testing/draft-state";

const LINES = ["title 讲话", "p 〔单位〕抓落实。", "p 再鼓劲。"];

function freshState(doc = nodeFromDocument(draftSchema, draftOf(...LINES))): EditorState {
  return EditorState.create({ doc, plugins: [draftHistoryPlugin(), slotDisplayPlugin({})] });
}

/** Types so many words, each an event of its own, and makes a heading in between. */
function worked(words: number): EditorState {
  let state = freshState();
  for (let index = 0; index < words; index += 1) {
    const pos = state.doc.content.size - 1;
    state = state.apply(closeHistory(state.tr).insertText(`第${index}句。`, pos));
    if (index === 3) {
      state = run(state.apply(state.tr.setSelection(Selection.atEnd(state.doc))), setHeadingLevel(1));
    }
  }
  return state;
}

/** What a reload does: the document goes through JSON, the history through text. */
function reloaded(state: EditorState, maxEvents: number): EditorState | null {
  const kept = keptUndoSchema.parse(JSON.parse(JSON.stringify(takeUndo(state, maxEvents))));
  return withUndo(freshState(draftSchema.nodeFromJSON(state.doc.toJSON())), kept);
}

it("undoes after a reload what could be undone before it, event by event", () => {
  let before = worked(12);
  let after = reloaded(before, 50);
  expect(after?.doc.eq(before.doc)).toBe(true);
  expect(after && undoDepth(after)).toBe(undoDepth(before));
  for (let left = undoDepth(before); after !== null && left > 0; left -= 1) {
    before = run(before, undo);
    after = run(after, undo);
    expect(after.doc.eq(before.doc)).toBe(true);
  }
});

it("keeps no more than it is asked for, the newest first", () => {
  const before = worked(12);
  const after = reloaded(before, 10);
  expect(after && undoDepth(after)).toBe(10);
  expect(after && run(after, undo).doc.eq(run(before, undo).doc)).toBe(true);
});

it("takes nothing from a state that has no history to undo", () => {
  expect(takeUndo(freshState(), 10).events).toEqual([]);
  expect(reloaded(freshState(), 10)).toBeNull();
});

it("gives nothing back on another document, or with steps it cannot read", () => {
  const kept = takeUndo(worked(3), 10);
  expect(withUndo(freshState(), kept)).toBeNull();
  expect(withUndo(worked(3), { ...kept, events: [[{ stepType: "unknown" }]] })).toBeNull();
});

it("leaves the state it was taken from as it was", () => {
  const before = worked(3);
  takeUndo(before, 10);
  expect(undoDepth(before)).toBe(3);
});
