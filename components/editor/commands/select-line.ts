import { type Command, TextSelection } from "@tiptap/pm/state";
import { posOfBlock } from "../queries/block-at";

/** Selects the words of a line, to be written anew. */
export function selectLine(blockIndex: number): Command {
  return (state, dispatch) => {
    const node = blockIndex >= 0 ? state.doc.maybeChild(blockIndex) : null;
    if (!node) return false;
    const startPos = posOfBlock(state.doc, blockIndex) + 1;
    const selection = TextSelection.create(state.doc, startPos, startPos + node.content.size);
    dispatch?.(state.tr.setSelection(selection).scrollIntoView());
    return true;
  };
}
