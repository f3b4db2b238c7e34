import { type Command, TextSelection } from "@tiptap/pm/state";
import { selectedSlot } from "../queries/slots";

/** With a slot selected, puts the cursor behind it. */
export const leaveSlot: Command = (state, dispatch) => {
  const slot = selectedSlot(state);
  if (slot === null) return false;
  const afterPos = slot.pos + slot.node.nodeSize;
  dispatch?.(state.tr.setSelection(TextSelection.create(state.doc, afterPos)).scrollIntoView());
  return true;
};
