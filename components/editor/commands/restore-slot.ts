import { type Command, type EditorState, NodeSelection, type Transaction } from "@tiptap/pm/state";
import { type FilledSlot, selectedFilledSlot } from "../queries/filled-slot";
import { nodeType } from "../queries/schema-types";

function withSlotBack(state: EditorState, { fromPos, toPos, slot }: FilledSlot): Transaction {
  const tr = state.tr.replaceWith(fromPos, toPos, nodeType(state.schema, "slot").create(slot));
  return tr.setSelection(NodeSelection.create(tr.doc, fromPos)).scrollIntoView();
}

/** Takes out the words typed into a slot and gives the slot back, selected. */
export const restoreSlot: Command = (state, dispatch) => {
  const filled = selectedFilledSlot(state);
  if (filled === null) return false;
  dispatch?.(withSlotBack(state, filled));
  return true;
};

/** Deleting the last of the words typed into a slot gives the slot back. */
export function restoreEmptiedSlot(direction: "backward" | "forward"): Command {
  return (state, dispatch) => {
    const filled = selectedFilledSlot(state);
    if (filled === null) return false;
    const { from, to, empty, $from } = state.selection;
    const next = direction === "backward" ? $from.nodeBefore : $from.nodeAfter;
    const [fromPos, toPos] = empty ? reach(from, direction, next?.text ?? "") : [from, to];
    if (fromPos !== filled.fromPos || toPos !== filled.toPos) return false;
    dispatch?.(withSlotBack(state, filled));
    return true;
  };
}

/** What one press deletes of the text beside the cursor: a character, which may be two units long. */
function reach(pos: number, direction: "backward" | "forward", text: string): [number, number] {
  const character = direction === "backward" ? [...text].at(-1) : [...text][0];
  const length = character?.length ?? 0;
  return direction === "backward" ? [pos - length, pos] : [pos, pos + length];
}
