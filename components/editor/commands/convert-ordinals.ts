import type { Command, EditorState } from "@tiptap/pm/state";
import type { OrdinalFamily } from "@/lib/speech/ordinal";
import { type OrdinalAt, ordinalsOf } from "../queries/ordinal-sets";

/** Gives the selected ordinals, or the whole set the cursor stands in, another family: 一是 … becomes 一要 …. */
export function convertOrdinals(family: OrdinalFamily): Command {
  return (state, dispatch) => {
    const ordinals = chosenOrdinals(state).filter(({ node }) => node.attrs.family !== family);
    if (ordinals.length === 0) return false;
    if (dispatch) {
      const tr = state.tr;
      for (const { pos } of ordinals) tr.setNodeAttribute(pos, "family", family);
      dispatch(tr);
    }
    return true;
  };
}

function chosenOrdinals(state: EditorState): OrdinalAt[] {
  const ordinals = ordinalsOf(state.doc);
  const { from, to, empty } = state.selection;
  if (!empty) return ordinals.filter(({ pos }) => pos >= from && pos < to);
  const nearest = ordinals.findLast(({ pos }) => pos < from);
  return nearest === undefined ? [] : ordinals.filter(({ setId }) => setId === nearest.setId);
}
