import { closeHistory } from "@tiptap/pm/history";
import { type Command, NodeSelection, TextSelection } from "@tiptap/pm/state";
import type { InlineNode } from "@/lib/speech/draft-document";
import { factsOf } from "../extensions/slot-display";
import { fragmentFromInline } from "../queries/document-node";
import { selectFirstSlot } from "./select-first-slot";

/** Puts a phrase in place of the selection, as one step of undo, and selects its first open slot. */
export function insertPhrase(nodes: readonly InlineNode[]): Command {
  return (state, dispatch) => {
    const { selection } = state;
    const isInText = selection instanceof TextSelection || selection instanceof NodeSelection;
    if (nodes.length === 0 || !isInText || !selection.$from.parent.isTextblock) return false;
    if (dispatch) {
      const tr = closeHistory(state.tr);
      // A selection over several lines is deleted by its own rules first, so that the phrase lands in one line.
      if (!selection.empty) tr.deleteSelection();
      const fromPos = tr.selection.from;
      const content = fragmentFromInline(state.schema, nodes);
      tr.replaceWith(fromPos, fromPos, content);
      selectFirstSlot(tr, fromPos, fromPos + content.size, factsOf(state));
      dispatch(tr.scrollIntoView());
    }
    return true;
  };
}
