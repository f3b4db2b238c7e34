import { closeHistory } from "@tiptap/pm/history";
import type { Command } from "@tiptap/pm/state";
import type { Move } from "@/lib/speech/move";
import { posOfBlock } from "../queries/block-at";
import { blocksBetween, sectionOf } from "../queries/section-nodes";

/**
 * Says what a section does, as one step of undo. What in it had the section's old move gets the new one; parts with a
 * move of their own keep it.
 */
export function setSectionMove(move: Move | null, blockIndex?: number): Command {
  return (state, dispatch) => {
    const section = sectionOf(state, blockIndex);
    const old = section === null ? null : (state.doc.child(section.start).attrs.move ?? null);
    if (section === null || old === move) return false;
    if (dispatch) {
      const tr = closeHistory(state.tr);
      let pos = posOfBlock(state.doc, section.start);
      blocksBetween(state.doc, section.start, section.end).forEach((node, at) => {
        // Parts without a move follow the heading above them by themselves.
        const follows = at === 0 || (old !== null && node.attrs.move === old);
        if (follows) tr.setNodeAttribute(pos, "move", move);
        pos += node.nodeSize;
      });
      dispatch(tr);
    }
    return true;
  };
}
