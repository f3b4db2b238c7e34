import { type Command, TextSelection } from "@tiptap/pm/state";
import { selectedSlot } from "../queries/slots";

/** Replaces the selected slot by words of the writer's own, hence without the source of the phrase around it. */
export function fillSlot(text: string): Command {
  return (state, dispatch) => {
    const slot = selectedSlot(state);
    if (slot === null || text === "") return false;
    if (dispatch) {
      const tr = state.tr.replaceWith(slot.pos, slot.pos + slot.node.nodeSize, state.schema.text(text));
      dispatch(tr.setSelection(TextSelection.create(tr.doc, slot.pos + text.length)).scrollIntoView());
    }
    return true;
  };
}
