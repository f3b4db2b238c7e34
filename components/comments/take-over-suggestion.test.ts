import type { Command, EditorState } from "@tiptap/pm/state";
import { describe, expect, it } from "vitest";
import { showComments } from "@/components/editor/commands/comments";
import { commentsPlugin } from "@/components/editor/extensions/comments-plugin";
import { linesOf, run, stateOf } from "@/components/editor/testing/draft-state";
import { fail, ok } from "@/lib/result";
import { takeOverSuggestion } from "./take-over-suggestion";

const LINES = ["title 讲话", "p 晒场要提前腾出来。"];
const REMARK = { id: "a", quote: "提前", replacement: "九月底前" };
const WRITTEN = ["title 讲话", "p 晒场要九月底前|腾出来。"];

/** An editor without a screen, with the remark's words marked in the second line. */
function editorWithRemark() {
  const place = { id: "a", fromPos: 8, toPos: 10, isSuggestion: true };
  let state: EditorState = run(stateOf(LINES, {}, [commentsPlugin()]), showComments([place]));
  const carryOut = (command: Command) =>
    command(state, (transaction) => {
      state = state.apply(transaction);
    });
  return {
    getState: () => state,
    run: carryOut,
    runFromPanel: carryOut,
    type: (words: string) => {
      state = state.apply(state.tr.insertText(words));
    },
  };
}

const accepted = async () => ok({});
const refused = async () => fail("comment-settled");
const unanswered = async () => fail("server-unreachable");
const yes = async () => true;
const no = async () => false;

describe("takeOverSuggestion", () => {
  it("writes the words and has them noted", async () => {
    const editor = editorWithRemark();
    const taken = await takeOverSuggestion(editor, REMARK, { accept: accepted, isAccepted: no });
    expect(taken).toEqual({ type: "accepted" });
    expect(linesOf(editor.getState())).toEqual(WRITTEN);
  });

  it("writes nothing over words that were changed since", async () => {
    const editor = editorWithRemark();
    const other = { ...REMARK, quote: "提早" };
    const taken = await takeOverSuggestion(editor, other, { accept: accepted, isAccepted: no });
    expect(taken).toEqual({ type: "outdated" });
    expect(editor.getState().doc.textContent).toContain("提前");
  });

  it("puts the words back when the server refuses", async () => {
    const editor = editorWithRemark();
    const before = editor.getState().doc;
    const taken = await takeOverSuggestion(editor, REMARK, { accept: refused, isAccepted: no });
    expect(taken).toEqual({ type: "refused", error: { code: "comment-settled" }, isPutBack: true });
    expect(editor.getState().doc.eq(before)).toBe(true);
  });

  it("leaves them when the draft was written on meanwhile, even if that was taken out again", async () => {
    const editor = editorWithRemark();
    const meanwhile = async () => {
      editor.type("，");
      editor.run((state, dispatch) => {
        const { from } = state.selection;
        dispatch?.(state.tr.delete(from - 1, from));
        return true;
      });
      return fail("comment-settled");
    };
    const taken = await takeOverSuggestion(editor, REMARK, { accept: meanwhile, isAccepted: no });
    expect(taken).toMatchObject({ type: "refused", isPutBack: false });
    expect(linesOf(editor.getState())).toEqual(WRITTEN);
  });

  it("is accepted when only the answer was lost, and put back when the question was", async () => {
    const kept = editorWithRemark();
    expect(await takeOverSuggestion(kept, REMARK, { accept: unanswered, isAccepted: yes })).toEqual({
      type: "accepted",
    });
    expect(linesOf(kept.getState())).toEqual(WRITTEN);
    const lost = editorWithRemark();
    expect(await takeOverSuggestion(lost, REMARK, { accept: unanswered, isAccepted: no })).toMatchObject({
      isPutBack: true,
    });
    expect(lost.getState().doc.textContent).toContain("提前");
  });
});
