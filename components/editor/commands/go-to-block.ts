import { type Command, TextSelection } from "@tiptap/pm/state";
import { posOfBlock } from "../queries/block-at";

/** Puts the cursor at the end of a line and brings it into view. */
export function goToBlock(blockIndex: number): Command {
  return (state, dispatch) => {
    const node = blockIndex >= 0 ? state.doc.maybeChild(blockIndex) : null;
    if (!node) return false;
    const endPos = posOfBlock(state.doc, blockIndex) + node.nodeSize - 1;
    dispatch?.(state.tr.setSelection(TextSelection.create(state.doc, endPos)).scrollIntoView());
    return true;
  };
}
