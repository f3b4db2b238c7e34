import { type Command, TextSelection } from "@tiptap/pm/state";

/** Selects what stands between two positions and brings it into view. */
export function selectRange(fromPos: number, toPos: number): Command {
  return (state, dispatch) => {
    dispatch?.(state.tr.setSelection(TextSelection.create(state.doc, fromPos, toPos)).scrollIntoView());
    return true;
  };
}
