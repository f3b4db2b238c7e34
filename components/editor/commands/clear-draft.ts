import { AllSelection, type Command, TextSelection } from "@tiptap/pm/state";
import { nodeType } from "../queries/schema-types";

/** With everything selected, deletes it and leaves an empty title and paragraph. */
export const clearDraft: Command = (state, dispatch) => {
  if (!(state.selection instanceof AllSelection)) return false;
  if (dispatch) {
    const empty = [nodeType(state.schema, "title").create(), nodeType(state.schema, "paragraph").create()];
    const tr = state.tr.replaceWith(0, state.doc.content.size, empty);
    dispatch(tr.setSelection(TextSelection.create(tr.doc, 1)).scrollIntoView());
  }
  return true;
};
