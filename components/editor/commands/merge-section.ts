import { closeHistory } from "@tiptap/pm/history";
import { type Command, Selection, TextSelection } from "@tiptap/pm/state";
import { posOfBlock } from "../queries/block-at";
import { blocksOf } from "../queries/draft-blocks";
import { nodeType } from "../queries/schema-types";
import { sectionOf } from "../queries/section-nodes";

/**
 * Merges a section into the one before it, as one step of undo: its heading becomes the first paragraph of what is
 * merged, so that no words are lost; a heading without words is taken away.
 *
 * False when no section stands before it.
 */
export function mergeSection(blockIndex?: number): Command {
  return (state, dispatch) => {
    const section = sectionOf(state, blockIndex);
    if (section === null) return false;
    const above = blocksOf(state.doc).slice(0, section.start);
    if (!above.some((block) => block.type === "heading")) return false;
    if (dispatch) {
      const heading = state.doc.child(section.start);
      const pos = posOfBlock(state.doc, section.start);
      const tr = closeHistory(state.tr);
      if (heading.content.size === 0) {
        tr.delete(pos, pos + heading.nodeSize).setSelection(Selection.near(tr.doc.resolve(pos), -1));
      } else {
        tr.setNodeMarkup(pos, nodeType(state.schema, "paragraph"), { move: null });
        tr.setSelection(TextSelection.create(tr.doc, pos + heading.nodeSize - 1));
      }
      dispatch(tr.scrollIntoView());
    }
    return true;
  };
}
