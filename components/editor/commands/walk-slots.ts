import { type Command, NodeSelection } from "@tiptap/pm/state";
import { factsOf } from "../extensions/slot-display";
import { openSlots } from "../queries/slots";

/** Selects the next or previous open slot, round the end of the draft; false when none is open. */
export function walkSlots(direction: "next" | "previous"): Command {
  return (state, dispatch) => {
    const positions = openSlots(state, factsOf(state)).map(({ pos }) => pos);
    const { from, to, empty } = state.selection;
    const target =
      direction === "next"
        ? (positions.find((pos) => (empty ? pos >= to : pos > from)) ?? positions[0])
        : (positions.findLast((pos) => pos < from) ?? positions.at(-1));
    if (target === undefined) return false;
    dispatch?.(state.tr.setSelection(NodeSelection.create(state.doc, target)).scrollIntoView());
    return true;
  };
}
