import { closeHistory } from "@tiptap/pm/history";
import { type Command, type EditorState, Selection, type Transaction } from "@tiptap/pm/state";

/** Runs a command as if `selection` were the draft's, as one step of undo that leads back to the present one. */
export function withSelection(selection: Selection, command: Command): Command {
  return (state, dispatch, view) => {
    const moved = state.apply(state.tr.setSelection(selection));
    // The steps fit the real state, whose document is the same.
    return command(moved, dispatch && ((tr) => dispatch(rebased(state, tr))), view);
  };
}

function rebased(state: EditorState, moved: Transaction): Transaction {
  const tr = closeHistory(state.tr);
  for (const step of moved.steps) tr.step(step);
  return tr.setSelection(Selection.fromJSON(tr.doc, moved.selection.toJSON())).scrollIntoView();
}
