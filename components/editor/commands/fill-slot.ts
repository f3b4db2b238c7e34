import type { Node as ProseMirrorNode, Schema } from "@tiptap/pm/model";
import { type Command, TextSelection } from "@tiptap/pm/state";
import { markType } from "../queries/schema-types";
import { sameFreeSlots, selectedSlot } from "../queries/slots";

/** Words for a slot: the writer's own, hence without the source of the phrase around it, and they remember the slot. */
function wordsFor(schema: Schema, slot: ProseMirrorNode, text: string): ProseMirrorNode {
  return schema.text(text, [markType(schema, "filledSlot").create(slot.attrs)]);
}

/** Replaces the selected slot by words of the writer's own. */
export function fillSlot(text: string): Command {
  return (state, dispatch) => {
    const slot = selectedSlot(state);
    if (slot === null || text === "") return false;
    if (dispatch) {
      const words = wordsFor(state.schema, slot.node, text);
      const tr = state.tr.replaceWith(slot.pos, slot.pos + slot.node.nodeSize, words);
      dispatch(tr.setSelection(TextSelection.create(tr.doc, slot.pos + text.length)).scrollIntoView());
    }
    return true;
  };
}

/** Fills every free slot of that label with the same words, in one step of undo; the cursor goes behind the first. */
export function fillSameSlots(label: string, text: string): Command {
  return (state, dispatch) => {
    const slots = sameFreeSlots(state.doc, label);
    const first = slots[0];
    if (first === undefined || text === "") return false;
    if (dispatch) {
      const { tr } = state;
      // From the end, so that the positions still to come stay true.
      for (const { pos, node } of slots.toReversed()) {
        tr.replaceWith(pos, pos + node.nodeSize, wordsFor(state.schema, node, text));
      }
      dispatch(tr.setSelection(TextSelection.create(tr.doc, first.pos + text.length)).scrollIntoView());
    }
    return true;
  };
}
