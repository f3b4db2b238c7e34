import { type Command, NodeSelection, TextSelection } from "@tiptap/pm/state";

/**
 * Puts the cursor at a point of the window; a slot there is selected as a whole. A selection that covers the point
 * stays, for a menu opened on it is about the selected words.
 */
export function selectAt(clientX: number, clientY: number): Command {
  return (state, dispatch, view) => {
    const hit = view?.posAtCoords({ left: clientX, top: clientY });
    if (hit === null || hit === undefined) return false;
    const { from, to } = state.selection;
    if (from < to && hit.pos >= from && hit.pos <= to) return true;
    const node = hit.inside < 0 ? null : state.doc.nodeAt(hit.inside);
    const selection =
      node?.type.name === "slot"
        ? NodeSelection.create(state.doc, hit.inside)
        : TextSelection.near(state.doc.resolve(hit.pos));
    dispatch?.(state.tr.setSelection(selection));
    return true;
  };
}
