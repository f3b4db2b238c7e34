import { type Command, NodeSelection, type Transaction } from "@tiptap/pm/state";
import type { FactBinding } from "@/lib/speech/fact-sheet";
import { type SlotAt, sameFreeSlots, selectedSlot } from "../queries/slots";

function bind(tr: Transaction, slots: readonly SlotAt[], binding: FactBinding | null): Transaction {
  for (const { pos, node } of slots) tr.setNodeMarkup(pos, null, { ...node.attrs, binding }, node.marks);
  return tr;
}

/** Binds the selected slot to a fact, or frees it with null. */
export function bindSlot(binding: FactBinding | null): Command {
  return (state, dispatch) => {
    const slot = selectedSlot(state);
    if (slot === null || slot.node.attrs.binding === binding) return false;
    if (dispatch) {
      const tr = bind(state.tr, [slot], binding);
      dispatch(tr.setSelection(NodeSelection.create(tr.doc, slot.pos)));
    }
    return true;
  };
}

/** Binds every free slot of that label to a fact. */
export function bindSameSlots(label: string, binding: FactBinding): Command {
  return (state, dispatch) => {
    const slots = sameFreeSlots(state.doc, label);
    if (slots.length === 0) return false;
    if (dispatch) {
      const tr = bind(state.tr, slots, binding);
      // A slot is as long bound as free, so the selected one stands where it stood.
      if (selectedSlot(state)) tr.setSelection(NodeSelection.create(tr.doc, state.selection.from));
      dispatch(tr);
    }
    return true;
  };
}
