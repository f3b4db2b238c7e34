import type { Command } from "@tiptap/pm/state";
import type { FactSheet } from "@/lib/speech/fact-sheet";
import { SET_FACTS_META } from "../extensions/slot-display";

/** Shows other facts in the bound slots. No change of the document, hence no step of undo. */
export function setFacts(facts: FactSheet): Command {
  return (state, dispatch) => {
    dispatch?.(state.tr.setMeta(SET_FACTS_META, facts).setMeta("addToHistory", false));
    return true;
  };
}
